import axe from "axe-core";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/styles/all.css";
import type { Language } from "../../src/domain/bilingual";
import type { Period } from "../../src/domain/period";
import { messages } from "../../src/messages/messages";
import { LakePage } from "../../src/panels/lake-page/lake-page";
import { SectionPage, type SectionPageProps } from "../../src/panels/section-page/section-page";
import { loadFont } from "./map-scenes";
import {
  absences,
  assessment,
  lake,
  lakeHistory,
  lakeLimits,
  lakePoints,
  limits,
  monthly,
  notes,
  readings,
  robustness,
  section,
  trends,
} from "./section-scenes";

beforeAll(async () => {
  await loadFont();
});

const nothing = () => undefined;

const given: SectionPageProps = {
  text: messages.zh,
  language: "zh",
  section,
  countyName: "洪湖市",
  period: "2021" as Period,
  assessment,
  months: monthly,
  readings,
  absences,
  limits,
  acidity: "ions",
  trends,
  robustness,
  notes,
  item: "TP",
  onItem: nothing,
  span: 24,
  onSpan: nothing,
  userTarget: null,
  onUserTarget: nothing,
  onWhy: nothing,
  onTakes: nothing,
  onUpstream: nothing,
  onSql: nothing,
  onClose: nothing,
};

/** Puts a page on the screen as the shell does, scrolling by itself. */
async function show(node: ReactNode, width = 1440): Promise<HTMLElement> {
  await page.viewport(width, 1000);
  const host = document.createElement("main");
  host.className = "shell-page";
  host.style.height = "100vh";
  document.body.append(host);
  const root = createRoot(host);
  root.render(node);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  await vi.waitFor(() => expect(host.firstElementChild).not.toBeNull(), { timeout: 30_000 });
  return host;
}

function Chosen(props: Partial<SectionPageProps>) {
  const [item, onItem] = useState(given.item);
  const [span, onSpan] = useState(given.span);
  return <SectionPage {...given} {...{ item, onItem, span, onSpan }} {...props} />;
}

const all = (host: ParentNode, selector: string) => [...host.querySelectorAll(selector)];
const chart = (host: Element) => host.querySelector(".band-chart") ?? host;

test("the sentence says class, target, items and how many of the 21 were read", async () => {
  const host = await show(<Chosen />);
  const words = host.querySelector("[data-testid=page-sentence]")?.textContent;
  expect(words).toBe("新滩2021年水质为Ⅳ类，由总磷决定，劣于Ⅱ类目标 2 级 · 5/21 项参评");
});

test("total phosphorus has a band for each class in the chart, worst on top, and its target line", async () => {
  const host = await show(<Chosen span={60} />);
  const bands = all(chart(host), ".band");
  const ranks = bands.map((band) => band.parentElement?.dataset["rank"]);
  expect(ranks).toEqual(["1", "2", "3", "4", "5"].slice(0, ranks.length));
  const tops = bands.map((band) => Number(band.getAttribute("y")));
  expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  expect(chart(host).querySelector(".goal")?.textContent).toBe("目标0.1");
  expect(host.querySelector(".chart-key")?.textContent).toContain("目标 Ⅱ类 ≤0.1");
});

test("dissolved oxygen has class Ⅰ on top, for more is better", async () => {
  const host = await show(<Chosen item="DO" />);
  const best = all(chart(host), ".band").toSorted(
    (a, b) => Number(a.getAttribute("y")) - Number(b.getAttribute("y")),
  )[0];
  expect(best?.parentElement?.dataset["rank"]).toBe("1");
});

test("pH is sound between two limits and worse than V on both sides", async () => {
  const host = await show(<Chosen item="PH" />);
  const ranks = all(chart(host), ".band").map((band) => band.parentElement?.dataset["rank"]);
  expect(ranks).toEqual(["6", "1", "6"]);
});

test("months dry, frozen or unknown are bridged by no line and drawn as no point", async () => {
  const host = await show(<Chosen />);
  expect(all(chart(host), ".month-mark")).toHaveLength(19);
  const lines = all(chart(host), "polyline").map(
    (line) => line.getAttribute("points")?.split(" ").length,
  );
  // 2020-02…05, 2020-07…2021-03, beyond the one published month 05…06, then 10…12: nothing across.
  expect(lines).toEqual([4, 9, 2, 3]);
});

test("made-up months are hollow, the one published month is filled", async () => {
  const host = await show(<Chosen />);
  const filled = all(chart(host), ".month-mark:not([data-basis=demo])");
  expect(filled).toHaveLength(1);
  const fill = (mark: Element | undefined) =>
    mark ? getComputedStyle(mark.querySelector("rect") ?? mark).fill : "";
  expect(fill(filled[0])).not.toBe(fill(all(chart(host), "[data-basis=demo].month-mark")[0]));
});

test("the arrow keys and space choose another item, and the chart follows", async () => {
  const host = await show(<Chosen />);
  const picker = page.getByRole("radiogroup", { name: "项目" });
  const chosen = picker.getByRole("radio", { name: "总磷" });
  await expect.element(chosen).toBeChecked();
  (chosen.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft} ");
  await expect.element(picker.getByRole("radio", { name: "氨氮" })).toBeChecked();
  expect(chart(host).getAttribute("aria-label")).toContain("氨氮逐月浓度");
});

test("the twelve months of 2021 are shown after 12 is pressed, all of them assessed ones", async () => {
  const host = await show(<Chosen />);
  await page.getByRole("radio", { name: "近 12 个月" }).click();
  await vi.waitFor(() => expect(all(chart(host), ".month")).toHaveLength(12), { timeout: 30_000 });
  expect(all(chart(host), ".assessed")).toHaveLength(12);
  expect(chart(host).querySelector(".year")?.textContent).toBe("2021");
});

test("the slider reads months out by keys, and says why a month is empty", async () => {
  const host = await show(<Chosen />);
  const readout = page.getByTestId("month-readout");
  await expect.element(readout).toHaveTextContent("2021年12月总磷");
  const slider = host.querySelector<HTMLInputElement>(".month-cursor");
  slider?.focus();
  await userEvent.keyboard(`${"{ArrowLeft}".repeat(4)}`);
  await expect.element(readout).toHaveTextContent("2021年8月总磷：断流");
  await userEvent.keyboard(`${"{ArrowLeft}".repeat(4)}`);
  await expect.element(readout).toHaveTextContent(/^2021年4月总磷 [\d.]+ mg\/L，[ⅠⅡⅢⅣ]类；断面/);
});

test("each item shows both excesses, its limits, its months and what was below detection", async () => {
  const host = await show(<Chosen />);
  const rows = new Map(
    all(host, ".item-rows tbody tr").map((row) => [
      row.querySelector("th")?.textContent?.trim(),
      all(row, "td").map((cell) => cell.textContent?.trim()),
    ]),
  );
  const total = rows.get("总磷 mg/L") ?? [];
  expect(total.slice(0, 7)).toEqual(["0.2345", "Ⅳ", "9/12 月", "≤0.2", "0.17", "≤0.1", "1.35"]);
  expect(total[7]).toContain("显著上升");
  expect(total[7]).toContain("rs 0.943");
  expect(rows.get("氨氮 mg/L")?.[0]).toContain("½检出限");
  expect(rows.get("氨氮 mg/L")?.[7]).toContain("p <0.001");
  expect(rows.get("COD")).toEqual(["只有 3 个月，至少要 8 个月"]);
  const names = [...rows.keys()];
  expect(names.indexOf("粪大肠菌群 个/L")).toBeGreaterThan(names.indexOf("单独看，不参加定类"));
});

test("the coverage strip says in words how many months were read, dry, frozen or unknown", async () => {
  const host = await show(<Chosen />);
  const row = all(host, ".coverage-strip tbody tr")[0];
  const said = all(row ?? host, ".visually-hidden").map((each) => each.textContent);
  expect(said[2]).toBe("有数据 10 个月、冰封 1 个月、没有记录 1 个月");
  expect(said[3]).toBe("有数据 9 个月、断流 3 个月");
});

test("the lake has its index on the scale, and the five items add up to it", async () => {
  const host = await show(
    <LakePage
      {...{
        text: messages.zh,
        language: "zh",
        lake,
        limits: lakeLimits(),
        sections: lakePoints,
        months: lakeHistory,
      }}
      period={"2021" as Period}
      onSection={nothing}
      onClose={nothing}
    />,
  );
  expect(host.querySelector("[data-here]")?.textContent).toContain("轻度富营养");
  expect(host.querySelector(".tli-items tfoot")?.textContent).toContain("54.76");
});

test("the index of every month is drawn, and one without all five items is left open", async () => {
  const host = await show(
    <LakePage
      {...{ text: messages.zh, language: "zh", lake, limits: lakeLimits(), sections: lakePoints }}
      months={lakeHistory}
      period={"2021" as Period}
      onSection={nothing}
      onClose={nothing}
    />,
  );
  expect(all(host, ".tli-point")).toHaveLength(3);
  expect(
    all(host, ".run polyline").map((each) => each.getAttribute("points")?.split(" ").length),
  ).toEqual([2, 1]);
  expect(all(host, ".chart-table tbody tr")[1]?.textContent).toContain("缺透明度");
});

test("without transparency there is no index and no level", async () => {
  const trophic = {
    index: null,
    level: null,
    missing: ["SD" as const],
    items: lake.trophic.items.filter(({ item }) => item !== "SD"),
  };
  const host = await show(
    <LakePage
      {...{
        text: messages.zh,
        language: "zh",
        limits: lakeLimits(),
        sections: lakePoints,
        months: lakeHistory,
      }}
      lake={{ ...lake, trophic }}
      period={"2021" as Period}
      onSection={nothing}
      onClose={nothing}
    />,
  );
  expect(host.querySelector("[data-here]")).toBeNull();
  expect(host.textContent).toContain("缺透明度");
  expect(host.querySelector(".tli-items tfoot")).toBeNull();
});

const widths = [1440, 390] as const;
const cases = (["zh", "en"] as const).flatMap((language) =>
  widths.map((width) => [language, width] as const),
);

async function graveFaults(host: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(host, { resultTypes: ["violations"] });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

const pages = (language: Language) => {
  const wording = { text: messages[language], language };
  return {
    section: <Chosen {...wording} />,
    lake: (
      <LakePage
        {...wording}
        {...{ lake, limits: lakeLimits(), sections: lakePoints, months: lakeHistory }}
        period={"2021" as Period}
        onSection={nothing}
        onClose={nothing}
      />
    ),
  };
};

test.each(cases)(
  "axe finds nothing grave in %s at %i px, and nothing sticks out",
  async (language, width) => {
    for (const [name, node] of Object.entries(pages(language))) {
      const host = await show(node, width);
      await vi.waitFor(() => expect(host.scrollWidth).toBeLessThanOrEqual(width));
      expect(await graveFaults(host), name).toEqual([]);
      host.remove();
    }
  },
);
