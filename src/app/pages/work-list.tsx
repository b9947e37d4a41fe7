import { useState } from "react";
import type { Typed, WorkField, WorkKind } from "../../domain/lists/work/work-fields";
import type { UnitCode } from "../../domain/unit-code";
import { ListsPage } from "../../panels/lists-page/lists-page";
import { NoWorks } from "../../panels/work-lists/no-works";
import { UncoveredGaps } from "../../panels/work-lists/uncovered-gaps";
import type { UncoveredGap, WorkLine } from "../../panels/work-lists/work-line";
import { WorkRows } from "../../panels/work-lists/work-rows";
import { WorkTools } from "../../panels/work-lists/work-tools";
import type { AppState } from "../../state/app-state";
import { selectGapsWithoutProject, selectGapsWithoutTask } from "../../state/select-works";
import type { Store } from "../../state/store";
import { openPage, selectGoal } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { removeWork, setWorkState, typedOf, worksOf } from "../works";
import { selectProjectView, selectTaskView, type WorkView } from "./select-work-lines";
import { useListFrame } from "./use-list-frame";
import { WorkForm } from "./work-form";
import { WorkPaste } from "./work-paste";

export function TaskList(services: Services) {
  return <WorkList {...services} kind="task" select={selectTaskView} />;
}

export function ProjectList(services: Services) {
  return <WorkList {...services} kind="project" select={selectProjectView} />;
}

interface WorkListProps extends Services {
  readonly kind: WorkKind;
  readonly select: (state: AppState) => WorkView;
}

/** 任务清单 or 项目清单: what is still without a row first, then the rows. */
function WorkList({ kind, select, ...services }: WorkListProps) {
  const { store } = services;
  const frame = useListFrame(services);
  const { text, language } = frame;
  const words = text.workPage;
  const view = useSelected(store, select);
  const all = useSelected(store, (state) => worksOf(state, kind));
  const [draft, setDraft] = useState<Typed<WorkField> | null>(null);
  const [isPasting, setPasting] = useState(false);
  const edit = (id: string) => {
    const work = all.find((each) => each.id === id);
    if (work) setDraft(typedOf(work, language));
  };
  return (
    <ListsPage
      {...frame}
      sentence={words.sentence[kind](factsOf(view))}
      numbers={numbersOf(view, { words, kind })}
      marks={
        <span className="tag" title={words.ownHint}>
          {words.own}
        </span>
      }
      tools={
        <WorkTools
          {...{ text, kind }}
          onAdd={() => setDraft({})}
          onPaste={() => setPasting(true)}
        />
      }
    >
      <UncoveredGaps
        {...{ text, kind }}
        gaps={view.uncovered}
        onAdd={(gap) => setDraft(draftFor(store.get(), kind, gap))}
      />
      {view.lines.length === 0 ? (
        <NoWorks {...{ text, kind }} isFiltered={all.length > 0} />
      ) : (
        <WorkRows
          text={text}
          groups={view.groups}
          onEdit={edit}
          onRemove={(id) => removeWork(store, kind, id)}
          onState={(id, state) => setWorkState(store, kind, { id, state })}
          onLink={(link) => link.indicator && openGoal(store, link.unit, link.indicator)}
        />
      )}
      <WorkForm {...services} {...{ kind, draft, setDraft }} />
      <WorkPaste {...services} {...{ kind, isPasting, setPasting }} />
    </ListsPage>
  );
}

/** The unit and indicator on the map, with its card. */
function openGoal(store: Store<AppState>, unit: string, indicator: string): void {
  store.update(selectGoal, unit as UnitCode, indicator);
  store.update(openPage, "map");
}

/** A new row that starts from a gap: for its unit and indicator, led by who leads it. */
function draftFor(state: AppState, kind: WorkKind, { key }: UncoveredGap): Typed<WorkField> {
  const open = [...selectGapsWithoutTask(state), ...selectGapsWithoutProject(state)];
  const gap = open.find((each) => each.key === key);
  if (!gap) return {};
  const { row } = gap;
  const aim = { units: gap.unit, indicators: gap.series };
  const { lead, support } = row.duty;
  const due = row.deadline !== null && (row.daysLeft ?? -1) >= 0 ? row.deadline : "";
  return kind === "task"
    ? { ...aim, lead, support: support.join("、"), due }
    : { ...aim, department: lead };
}

function factsOf({ lines, uncovered, gaps }: WorkView) {
  const count = (holds: (line: WorkLine) => boolean) => lines.filter(holds).length;
  return {
    all: lines.length,
    underWay: count(({ state }) => state === "under-way"),
    done: count(({ state }) => state === "done"),
    late: count(({ isLate }) => isLate),
    gaps,
    uncovered: uncovered.length,
  };
}

type Words = ReturnType<typeof useListFrame>["text"]["workPage"];

function numbersOf(view: WorkView, { words, kind }: { words: Words; kind: WorkKind }) {
  const { all, underWay, late } = factsOf(view);
  return [
    { key: "all", name: words.numbers.all, value: all },
    { key: "under-way", name: words.numbers["under-way"], value: underWay },
    { key: "late", name: words.numbers.late, value: late },
    { key: "uncovered", name: words.uncovered[kind], value: view.uncovered.length },
  ];
}
