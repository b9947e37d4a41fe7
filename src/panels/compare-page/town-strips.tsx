import { useMemo } from "react";
import type { Verdict } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import type { Indicator } from "../../domain/programme/programme";
import { Chart } from "../chart/chart";
import { valueWords, type Wording } from "../figure-words";
import { StateChip } from "../state-chip";

export interface TownPoint {
  readonly name: string;
  readonly county: string;
  readonly verdict: Verdict;
}

export interface TownStripsProps extends Wording {
  readonly indicator: Indicator;
  readonly period: string;
  /** Townships with a figure, by county. */
  readonly towns: readonly TownPoint[];
  readonly missing: number;
  readonly onTown: (unit: string) => void;
}

/** Where the townships of each county lie, with the county's limit: spread, not a mean. */
export function TownStrips(props: TownStripsProps) {
  const { text, language, indicator, towns, missing, period } = props;
  const words = text.comparePage;
  const option = useMemo(
    () => optionOf(towns, indicator, { text, language }),
    [towns, indicator, text, language],
  );
  const counties = new Set(towns.map(({ county }) => county)).size;
  return (
    <section aria-label={words.townsTitle} data-testid="town-strips">
      <h3>{words.townsOf(indicator.name[language], period)}</h3>
      {towns.length === 0 ? (
        <p className="muted">{words.noTowns}</p>
      ) : (
        <>
          <Chart
            label={words.townsLabel(towns.length, counties)}
            option={option}
            height={64 + counties * 34}
            onPick={props.onTown}
          />
          <p className="small muted">{words.townsNote(towns.length, missing)}</p>
          <Twin {...props} />
        </>
      )}
    </section>
  );
}

function Twin(props: TownStripsProps) {
  const { text, towns, indicator } = props;
  return (
    <details>
      <summary>{text.comparePage.asTable}</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text.comparePage.units}</th>
            <th scope="col">{text.name}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {towns.map(({ name, county, verdict }) => (
            <tr key={verdict.unit}>
              <td>{county}</td>
              <th scope="row">{name}</th>
              <td className="number">{valueWords(verdict, indicator, props)}</td>
              <td>
                <StateChip state={verdict.state} text={text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function optionOf(towns: readonly TownPoint[], indicator: Indicator, { text, language }: Wording) {
  const counties = [...new Set(towns.map(({ county }) => county))].toReversed();
  const targets = new Set(towns.flatMap(({ verdict }) => verdict.target?.value ?? []));
  return {
    aria: { enabled: false },
    tooltip: { trigger: "item", renderMode: "richText" },
    grid: { left: 8, right: 24, top: 12, bottom: 40, containLabel: true },
    xAxis: {
      type: "value",
      name: text.comparePage.axis(text.value, indicator.unit[language]),
      nameLocation: "middle",
      nameGap: 28,
      scale: true,
    },
    yAxis: { type: "category", data: counties },
    series: [
      {
        type: "scatter",
        symbolSize: 10,
        data: towns.map((town) => ({
          name: town.verdict.unit,
          value: [town.verdict.value, town.county],
          itemStyle: {
            color: stateStyles[town.verdict.state].fill,
            borderColor: stateStyles[town.verdict.state].ink,
          },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          label: { formatter: text.target },
          data: [...targets].map((target) => ({ xAxis: target })),
        },
      },
    ],
  };
}
