import { Component, lazy, type ReactNode, Suspense } from "react";
import { AppError } from "../../errors";
import { messages } from "../../messages/messages";
import type { PageId } from "../../state/app-state";
import { addNotice, openPage } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

// Each page is fetched when it is first opened: the first map must not wait for any of them.
const pages: Readonly<Record<Exclude<PageId, "map">, ReturnType<typeof lazyPage>>> = {
  compare: lazyPage(() => import("./compare").then(({ Compare }) => Compare)),
  side: lazyPage(() => import("./side").then(({ Side }) => Side)),
  towns: lazyPage(() => import("./towns").then(({ Towns }) => Towns)),
  lists: lazyPage(() => import("./lists").then(({ Lists }) => Lists)),
  meeting: lazyPage(() => import("./meeting").then(({ MeetingMode }) => MeetingMode)),
  changes: lazyPage(() => import("./changes").then(({ Changes }) => Changes)),
  water: lazyPage(() => import("./water").then(({ Water }) => Water)),
  section: lazyPage(() => import("./section").then(({ SectionOwn }) => SectionOwn)),
  lake: lazyPage(() => import("./lake").then(({ Lake }) => Lake)),
  rule: lazyPage(() => import("./rule").then(({ Rule }) => Rule)),
  versions: lazyPage(() => import("./versions").then(({ Versions }) => Versions)),
  targets: lazyPage(() => import("./targets").then(({ Targets }) => Targets)),
  method: lazyPage(() => import("./method").then(({ MethodOwn }) => MethodOwn)),
  data: lazyPage(() => import("./data").then(({ Data }) => Data)),
  pack: lazyPage(() => import("./pack").then(({ Pack }) => Pack)),
  sql: lazyPage(() => import("./sql").then(({ Sql }) => Sql)),
  notes: lazyPage(() => import("./notes").then(({ Notes }) => Notes)),
};

function lazyPage(load: () => Promise<(services: Services) => ReactNode>) {
  return lazy(async () => ({ default: await load() }));
}

/** The page over the map. One that cannot be fetched says so and gives the map back. */
export function PageHost(services: Services & { readonly page: Exclude<PageId, "map"> }) {
  const { page, store } = services;
  const language = useSelected(store, ({ choices }) => choices.language);
  const Page = pages[page];
  return (
    <PageBoundary
      key={page}
      onFailure={(problem) => {
        store.update(addNotice, new AppError("page-failed", { cause: problem.message }));
        store.update(openPage, "map");
      }}
    >
      <Suspense fallback={<p className="page-waiting">{messages[language].pageLoading}</p>}>
        <Page {...services} />
      </Suspense>
    </PageBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onFailure: (problem: Error) => void;
}

class PageBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(problem: Error) {
    this.props.onFailure(problem);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
