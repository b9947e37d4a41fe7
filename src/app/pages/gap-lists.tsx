import { byDepartment } from "../../domain/lists/group-gaps";
import type { UnitCode } from "../../domain/unit-code";
import { formatFigurePeriod, formatPeriod } from "../../messages/format-period";
import type { messages } from "../../messages/messages";
import { BasisMark } from "../../panels/demo-mark";
import type { GapLine } from "../../panels/lists-page/gap-line";
import type { GapLineGroup } from "../../panels/lists-page/gap-table";
import { Gaps } from "../../panels/lists-page/gaps";
import { ListsPage } from "../../panels/lists-page/lists-page";
import type { AppState } from "../../state/app-state";
import { toggleFilter } from "../../state/filters";
import { selectPeriodShown } from "../../state/select-rows";
import { selectWaterPeriodShown } from "../../state/select-sections";
import type { Store } from "../../state/store";
import { select, selectGoal } from "../../state/transitions";
import { changeUi } from "../../state/ui-state";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { selectGapLines } from "./select-gap-lines";
import { useListFrame } from "./use-list-frame";

/** The gaps as lists: in their order, and by lead department. */
export function GapLists(services: Services) {
  const { store, ui } = services;
  const frame = useListFrame(services);
  const { text, language, list } = frame;
  const { filters } = useSelected(store, ({ choices }) => choices);
  const period = useSelected(store, selectPeriodShown);
  const waterPeriod = useSelected(store, selectWaterPeriodShown);
  const lines = useSelected(store, selectGapLines);
  const selected = useSelected(store, selectedKey);
  const sentence = sentenceOf(lines, {
    text,
    list,
    period: formatFigurePeriod(language, period),
    waterPeriod: formatPeriod(language, waterPeriod),
  });
  return (
    <ListsPage
      {...frame}
      sentence={sentence}
      numbers={numbersOf(lines, text)}
      marks={lines.some(({ row }) => row.isDemo) && <BasisMark basis="demo" text={text} />}
    >
      <Gaps
        {...{ text, language, selected }}
        title={text.listPage.lists[list]}
        groups={groupsOf(lines, list, (name) =>
          filters.departments.includes(name)
            ? null
            : () => store.update(toggleFilter, "departments", name),
        ).map((group) => withWords(group, text))}
        onSelect={(line) => pick(store, line)}
        onWhy={(line) => {
          pick(store, line);
          ui.update(changeUi, { dialog: "why" });
        }}
      />
    </ListsPage>
  );
}

/** The row that the one selection is about. */
function selectedKey({ choices }: AppState): string | null {
  const { selection, indicator } = choices;
  if (selection.kind === "unit") return `${selection.code} ${indicator}`;
  return selection.kind === "section" ? `${selection.id} ` : null;
}

function pick(store: Store<AppState>, { row }: GapLine): void {
  if (row.about.kind === "section") store.update(select, { kind: "section", id: row.place });
  else store.update(selectGoal, row.place as UnitCode, row.matter);
}

type Text = (typeof messages)["zh"];

function numbersOf(lines: readonly GapLine[], text: Text) {
  const count = (holds: (line: GapLine) => boolean) => lines.filter(holds).length;
  return [
    {
      key: "not-met",
      name: text.states["not-met"],
      value: count(({ row }) => row.state === "not-met"),
    },
    {
      key: "at-risk",
      name: text.states["at-risk"],
      value: count(({ row }) => row.state === "at-risk"),
    },
    {
      key: "binding",
      name: text.listPage.binding,
      value: count(({ row }) => row.isBinding),
    },
    {
      key: "overdue",
      name: text.listPage.overdue,
      value: count(({ row }) => (row.daysLeft ?? 0) < 0),
    },
  ];
}

interface SentenceWords {
  readonly text: Text;
  readonly list: AppState["choices"]["list"];
  readonly period: string;
  readonly waterPeriod: string;
}

function sentenceOf(lines: readonly GapLine[], { text, list, ...periods }: SentenceWords): string {
  const words = text.listPage;
  const count = (holds: (line: GapLine) => boolean) => lines.filter(holds).length;
  const [largest] = byDepartment(lines.map(({ row }) => row)).filter(({ name }) => name !== "");
  if (list === "departments" && largest) {
    const named = new Set(lines.map(({ row }) => row.duty.lead).filter(Boolean));
    return words.departmentsSentence(named.size, text.given(largest.name), largest.notMet);
  }
  const [first] = lines;
  return words.sentence({
    ...periods,
    all: lines.length,
    notMet: count(({ row }) => row.state === "not-met"),
    atRisk: count(({ row }) => row.state === "at-risk"),
    binding: count(({ row }) => row.isBinding),
    overdue: count(({ row }) => (row.daysLeft ?? 0) < 0),
    first: first ? `${first.place} · ${first.matter}` : "",
  });
}

interface Grouped {
  readonly key: string;
  readonly name: string | null;
  readonly isSuggested: boolean;
  readonly lines: readonly GapLine[];
  readonly onOnly: (() => void) | null;
}

function groupsOf(
  lines: readonly GapLine[],
  list: AppState["choices"]["list"],
  onlyOf: (name: string) => (() => void) | null,
): readonly Grouped[] {
  if (list !== "departments")
    return [{ key: "all", name: null, isSuggested: false, lines, onOnly: null }];
  const byKey = new Map(lines.map((line) => [line.row.key, line]));
  return byDepartment(lines.map(({ row }) => row)).map(({ name, isSuggested, rows }) => ({
    key: name,
    name,
    isSuggested,
    lines: rows.flatMap(({ key }) => byKey.get(key) ?? []),
    onOnly: name ? onlyOf(name) : null,
  }));
}

function withWords({ key, name, isSuggested, lines, onOnly }: Grouped, text: Text): GapLineGroup {
  if (name === null) return { key, head: null, lines };
  const notMet = lines.filter(({ row }) => row.state === "not-met").length;
  const count = text.listPage.groupCount(notMet, lines.length - notMet);
  return {
    key,
    lines,
    head: {
      name: text.given(name) || text.listPage.nobody,
      isSuggested: isSuggested && name !== "",
      count,
      onOnly,
    },
  };
}
