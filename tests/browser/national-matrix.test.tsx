import { useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/styles/all.css";
import { evaluate } from "../../src/domain/gaps/evaluate";
import { buildCube } from "../../src/domain/gaps/verdict-cube";
import type { UnitCode } from "../../src/domain/unit-code";
import { messages } from "../../src/messages/messages";
import { Matrix } from "../../src/panels/compare-page/matrix";
import type { MatrixProps } from "../../src/panels/compare-page/matrix-types";
import {
  period as asPeriod,
  makeEvidence,
  makeIndicator,
  makeReported,
  makeUnit,
} from "../helpers/make-case";

const UNITS = 2850;
const INDICATORS = 49;
const LIMIT = 18;

const period = asPeriod("2023");
const codes = Array.from({ length: UNITS }, (_, at) => String(110_000 + at) as UnitCode);
const indicators = Array.from({ length: INDICATORS }, (_, at) =>
  makeIndicator({ kind: "at-least", value: LIMIT }, { id: `2019-${at}` }),
);

/** 10 to 25, other at each place. */
const figureAt = (unit: number, indicator: number) => 10 + ((unit * 7 + indicator * 3) % 16);

const verdicts = codes.flatMap((code, row) =>
  indicators.map((indicator, column) => {
    const reported = makeReported({ unit: code, period, value: figureAt(row, column) });
    const unit = makeUnit({ code });
    return evaluate(indicator, makeEvidence(reported, { unit, asked: period }));
  }),
);
const axes = { periods: [period], indicators: indicators.map(({ id }) => id), units: codes };
const cube = buildCube(axes, () => verdicts);

const nothing = () => undefined;
const given: MatrixProps = {
  text: messages.zh,
  language: "zh",
  cells: {
    cube,
    period,
    columns: indicators.map((indicator) => ({ indicator, isPinned: false, notMet: 0, judged: 0 })),
    litStates: [],
    isBindingOnly: false,
  },
  units: codes.map((code) => ({ code, name: `县${code}`, isPinned: false, notMet: 0, judged: 0 })),
  groups: [{ domain: "space", name: "生态空间", first: "2019-0", span: INDICATORS }],
  domains: [],
  unit: null,
  indicator: "2019-0",
  hovered: null,
  onCell: nothing,
  onUnit: nothing,
  onIndicator: nothing,
  onDomain: nothing,
  onHover: nothing,
  onPin: nothing,
};

function National() {
  const [unit, setUnit] = useState<string | null>(null);
  const [indicator, setIndicator] = useState(given.indicator);
  const onCell = (nextUnit: string, nextIndicator: string) => {
    setUnit(nextUnit);
    setIndicator(nextIndicator);
  };
  return <Matrix {...given} {...{ unit, indicator, onCell }} />;
}

async function show(): Promise<HTMLElement> {
  await page.viewport(1440, 900);
  const host = document.createElement("main");
  document.body.append(host);
  const root = createRoot(host);
  root.render(<National />);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  await vi.waitFor(() => expect(host.querySelector(".matrix-row")).not.toBeNull());
  return host;
}

const rowsOf = (host: HTMLElement) => host.querySelectorAll(".matrix-row");

test("of 2,850 counties only those in sight are in the page, and the last is one key away", async () => {
  const host = await show();
  expect(host.querySelector("table")?.getAttribute("aria-rowcount")).toBe(String(UNITS + 2));
  expect(rowsOf(host).length).toBeLessThan(60);
  host.querySelector<HTMLElement>('[data-at="0:0"]')?.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  const last = `${UNITS - 1}:${INDICATORS - 1}`;
  await vi.waitFor(() => {
    const cell = document.activeElement as HTMLElement;
    expect(cell.dataset["at"]).toBe(last);
    const isMet = figureAt(UNITS - 1, INDICATORS - 1) >= LIMIT;
    expect(cell.dataset["state"] === "not-met").toBe(!isMet);
    expect(cell.getAttribute("aria-label")).toContain(`县${codes.at(-1)}`);
  });
  expect(rowsOf(host).length).toBeLessThan(60);
});

test("picking a cell changes its own row and the one picked before, and no other", async () => {
  const host = await show();
  const changed = new Set<string>();
  const watch = new MutationObserver((records) => {
    for (const { target } of records) {
      const row = target.parentElement?.closest<HTMLElement>(".matrix-row") ?? target;
      const code = (row as HTMLElement).dataset["unit"];
      if (code) changed.add(code);
    }
  });
  const pick = (at: string) => host.querySelector<HTMLElement>(`[data-at="${at}"]`)?.click();
  pick("3:1");
  await vi.waitFor(() => expect(host.querySelectorAll('td[aria-selected="true"]')).toHaveLength(1));
  const options = { attributes: true, childList: true, characterData: true, subtree: true };
  watch.observe(host, options);
  pick("8:2");
  await vi.waitFor(() => expect(changed.has(codes[8] ?? "")).toBe(true));
  watch.disconnect();
  expect([...changed].toSorted()).toEqual([codes[3], codes[8]]);
});
