import { indexPlaces } from "../../src/domain/join/place-index";
import { indicatorNames, type WorkTerms } from "../../src/domain/lists/work/work-terms";
import { makeIndicator } from "./make-case";

const place = (code: string, zh: string, level: "city" | "county" | "township") => ({
  code,
  names: [zh],
  parent: null,
  level,
});

const rule = { kind: "at-least", value: 1 } as const;
const indicators = [
  makeIndicator(rule, { id: "2019-11", number: "11", name: { zh: "林草覆盖率", en: "Forest" } }),
  makeIndicator(rule, {
    id: "2021-09",
    series: "2019-09",
    number: "9",
    name: { zh: "近岸海域水质优良（一、二类）比例", en: "Coast" },
  }),
  makeIndicator(rule, { id: "notice", number: "9", name: { zh: "命名", en: "Naming" } }),
];

/** A city, two counties whose townships share a name, three indicators and three work items. */
export const workTerms: WorkTerms = {
  places: indexPlaces({
    places: [
      place("421088", "监利市", "county"),
      place("421000", "荆州市", "city"),
      place("421081", "石首市", "county"),
      place("421088101", "新厂镇", "township"),
      place("421081101", "新厂镇", "township"),
    ],
    aliases: [],
    history: [{ from: "421023", to: "421088", until: "2020" }],
  }),
  indicators: indicatorNames(indicators, ({ id, series }) => series ?? id),
  workItems: [
    { number: 5, text: { zh: "长江大保护：国控断面", en: "Yangtze" } },
    { number: 6, text: { zh: "生态镇、村创建", en: "Eco-towns" } },
    { number: 12, text: { zh: "宣传 教育", en: "" } },
  ],
};
