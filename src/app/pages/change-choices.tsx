import type { Language } from "../../domain/bilingual";
import type { Period } from "../../domain/period";
import { formatPeriod } from "../../messages/format-period";
import { messages } from "../../messages/messages";
import { ListChoice } from "../../panels/list-choice";
import { selectFigureSpan, selectWaterSpan } from "../../state/select-changes";
import { selectFigurePeriods } from "../../state/select-figure-periods";
import { choosePeriod, chooseSince, chooseWaterPeriod } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

type Store = Pick<Services, "store">;

/** Which two are compared: two periods of the figures and two water periods, or before and after a file. */
export function ChangeChoices({ store }: Store) {
  const { language, changedBy } = useSelected(store, ({ choices }) => choices);
  const files = useSelected(store, ({ imports }) => imports.list);
  const words = messages[language].changePage;
  const loaded = files.filter((each) => each.loaded);
  return (
    <div className="change-choices">
      {loaded.length > 0 && (
        <ListChoice
          label={words.by}
          value={changedBy === null ? "" : String(changedBy)}
          options={[
            ["", words.byPeriods],
            ...loaded.map(({ id, name }) => [String(id), words.byFile(name)] as const),
          ]}
          onChange={(value) =>
            store.update(chooseSince, { changedBy: value === "" ? null : Number(value) })
          }
        />
      )}
      {changedBy === null && <FigureSpan store={store} />}
      {changedBy === null && <WaterPeriods store={store} />}
    </div>
  );
}

/** The two periods of the figures, of one kind, earlier first. */
export function FigureSpan({ store }: Store) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const years = useSelected(store, selectFigurePeriods);
  const span = useSelected(store, selectFigureSpan);
  const words = messages[language].changePage;
  return (
    <SpanChoice
      {...{ language, span }}
      title={words.units}
      known={years ?? []}
      onBefore={(changedSince) => store.update(chooseSince, { changedSince })}
      onAfter={(period) => store.update(choosePeriod, period)}
    />
  );
}

/** The later of the two periods alone. */
export function FigurePeriod({ store }: Store) {
  const { language, period } = useSelected(store, ({ choices }) => choices);
  const years = useSelected(store, selectFigurePeriods);
  return (
    <ListChoice
      label={messages[language].changePage.units}
      value={period}
      options={optionsOf(years ?? [], language, period)}
      onChange={(value) => store.update(choosePeriod, value as Period)}
    />
  );
}

/** The two periods of the water, earlier first. */
export function WaterPeriods({ store }: Store) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const water = useSelected(store, ({ results }) => results.periods.value?.water);
  const span = useSelected(store, selectWaterSpan);
  const words = messages[language].changePage;
  return (
    <SpanChoice
      {...{ language, span }}
      title={words.water}
      known={(water ?? []).map(({ period }) => period)}
      onBefore={(waterChangedSince) => store.update(chooseSince, { waterChangedSince })}
      onAfter={(period) => store.update(chooseWaterPeriod, period)}
    />
  );
}

interface SpanChoiceProps {
  readonly language: Language;
  readonly title: string;
  readonly known: readonly Period[];
  readonly span: { readonly before: Period; readonly after: Period };
  readonly onBefore: (period: Period) => void;
  readonly onAfter: (period: Period) => void;
}

function SpanChoice({ language, title, known, span, onBefore, onAfter }: SpanChoiceProps) {
  const words = messages[language].changePage;
  const options = optionsOf(known, language, span.before, span.after);
  return (
    <fieldset className="span-choice">
      <legend className="small muted">{title}</legend>
      <ListChoice
        label={words.before}
        isLabelHidden
        value={span.before}
        options={options}
        onChange={(value) => onBefore(value as Period)}
      />
      <span aria-hidden="true">→</span>
      <ListChoice
        label={words.after}
        isLabelHidden
        value={span.after}
        options={options}
        onChange={(value) => onAfter(value as Period)}
      />
    </fieldset>
  );
}

/** The known periods and those in use, newest first. */
function optionsOf(
  known: readonly Period[],
  language: Language,
  ...used: readonly Period[]
): readonly (readonly [string, string])[] {
  return [...new Set([...known, ...used])].map((period) => [
    period,
    formatPeriod(language, period),
  ]);
}
