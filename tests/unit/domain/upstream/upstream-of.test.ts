import { expect, test } from "vitest";
import type { Unit } from "../../../../src/domain/unit";
import type { UnitCode } from "../../../../src/domain/unit-code";
import type { DrainageLink } from "../../../../src/domain/upstream/drainage";
import { type Upstream, upstreamOf } from "../../../../src/domain/upstream/upstream-of";
import type { Section } from "../../../../src/domain/water/section";
import { makeAssessment, makeSection } from "../../../helpers/make-water";

function assessed(id: string, change: Partial<Section> = {}) {
  return { section: makeSection({ id, ...change }), assessment: makeAssessment({ section: id }) };
}

function unit(code: string, zh: string, level: Unit["level"] = "county"): Unit {
  return {
    code: code as UnitCode,
    level,
    name: { zh, en: zh },
    initials: "",
    pinyin: "",
    parent: "421000" as UnitCode,
    drawnIn: null,
    hasPolygon: true,
    areaKm2: 1,
    seatBasis: null,
  };
}

function link(
  section: string,
  relation: DrainageLink["relation"],
  other: string,
  change: Partial<DrainageLink> = {},
): DrainageLink {
  const provenance = { status: "derived", note: "" } as const;
  return { section, relation, other, name: "", km: null, provenance, ...change };
}

const county = "421088" as UnitCode;
const sections = [
  assessed("low"),
  assessed("middle", { county }),
  assessed("high"),
  assessed("side", { waterBody: "西干渠", county }),
  assessed("lost"),
];
const units = [
  unit("421083", "洪湖市"),
  unit("421088", "监利市"),
  unit("421000", "荆州市", "city"),
];

function upstream(links: readonly DrainageLink[] | null, id = "low", of = sections): Upstream {
  const drainage = links ? { links, lines: [] } : undefined;
  const found = upstreamOf(id, { sections: of, units, drainage });
  if (!found) throw new Error("no section");
  return found;
}

const chain = [
  link("low", "upstream", "middle"),
  link("middle", "upstream", "high"),
  link("middle", "upstream", "side"),
];

test("every section above is found, each with how far above and what it flows into", () => {
  const { sections: above } = upstream(chain);
  expect(above.map(({ section, steps, into }) => [section.id, steps, into])).toEqual([
    ["middle", 1, "low"],
    ["high", 2, "middle"],
    ["side", 2, "middle"],
  ]);
  expect(above[0]?.assessment).toBe(sections[1]?.assessment);
  expect(above[0]?.provenance.status).toBe("derived");
});

test("nothing below is above, and what is below is not left out either", () => {
  const { sections: above, leftOut } = upstream(chain, "middle");
  expect(above.map(({ section }) => section.id)).toEqual(["high", "side"]);
  expect(leftOut.map(({ section, reason }) => [section.id, reason])).toEqual([
    ["lost", "order-unknown"],
  ]);
});

test("a section reached in two ways counts by the shorter one, and a circle ends", () => {
  const round = [...chain, link("low", "upstream", "high"), link("high", "upstream", "low")];
  const { sections: above } = upstream(round);
  expect(above.map(({ section, steps }) => [section.id, steps])).toEqual([
    ["middle", 1],
    ["high", 1],
    ["side", 2],
  ]);
});

test("a link to a section that the pack lacks is passed over", () => {
  expect(upstream([link("low", "upstream", "gone")]).sections).toEqual([]);
});

test("a section is above only where a link says so, however else its name stands in the table", () => {
  const named = link("low", "shares", "lost", { name: "lost" });
  const { sections: above, units: found } = upstream([named]);
  expect(above).toEqual([]);
  expect(found.map(({ key, level }) => [key, level])).toEqual([["lost", "outside"]]);
});

test("left out is only what is of the same water and neither above nor below", () => {
  const more = [...sections, assessed("other", { waterBody: "内荆河" })];
  const links = [...chain, link("lost", "upstream", "side")];
  const { leftOut } = upstream(links, "middle", more);
  expect(leftOut.map(({ section }) => section.id)).toEqual(["lost"]);
});

test("places stand by relation, counties first, then by how much of the water they lie along", () => {
  const links = [
    link("low", "along", "421083", { km: 2 }),
    link("low", "along", "421003", { km: 5 }),
    link("low", "along", "421088001", { km: 9 }),
    link("low", "shares", "420500", { name: "宜昌市" }),
    link("low", "drains", "421088"),
    link("middle", "drains", "421003"),
  ];
  const { units: found, isGiven } = upstream([...links, ...chain]);
  const told = (places: Upstream["units"]) =>
    places.map(({ key, relation, level }) => [key, relation, level]);
  expect(told(found)).toEqual([
    ["421088", "drains", "county"],
    ["420500", "shares", "outside"],
    ["421003", "along", "outside"],
    ["421083", "along", "county"],
    ["421088001", "along", "outside"],
  ]);
  expect(told(upstream([...links.toReversed(), ...chain]).units)).toEqual(told(found));
  expect(found.map(({ parent, km }) => [parent, km])).toEqual([
    ["421000", null],
    [null, null],
    [null, 5],
    ["421000", 2],
    [null, 9],
  ]);
  expect(found[1]?.name.zh).toBe("宜昌市");
  expect(found[0]?.sections.map(({ section }) => section.id)).toEqual(["middle", "side"]);
  expect([found[1]?.sections, found[3]?.sections]).toEqual([[], []]);
  expect(isGiven).toBe(true);
});

test("a place that drains and shares is told once, by the stronger relation", () => {
  const shared = [
    assessed("low", { sharedBy: ["监利市", "仙桃市", "荆州市"], positionNote: "共同考核" }),
  ];
  const { units: found } = upstream([link("low", "drains", "421088")], "low", shared);
  expect(found.map(({ name, relation, level }) => [name.zh, relation, level])).toEqual([
    ["监利市", "drains", "county"],
    ["仙桃市", "shares", "outside"],
    ["荆州市", "shares", "city"],
  ]);
  expect(found[1]?.provenance).toEqual({ status: "sourced", note: "共同考核" });
});

test("a place outside that is told by code and by name is one place, but never one with a township", () => {
  const shared = [assessed("low", { sharedBy: ["宜昌市"] })];
  const byCode = link("low", "drains", "420500", { name: "宜昌市" });
  expect(upstream([byCode], "low", shared).units.map(({ key }) => key)).toEqual(["420500"]);
  const township = unit("421083001", "宜昌市", "township");
  const keysWith = (relation: DrainageLink["relation"]) => {
    const links = [link("low", "drains", township.code), { ...byCode, relation }];
    const given = { sections, units: [township], drainage: { links, lines: [] } };
    return upstreamOf("low", given)?.units.map(({ key }) => key);
  };
  expect(keysWith("drains")).toEqual(["420500", "421083001"]);
  expect(keysWith("along")).toEqual(["421083001", "420500"]);
});

test("townships of one name in two counties are two places", () => {
  const twins = [
    unit("421083001", "滨湖街道", "township"),
    unit("421088001", "滨湖街道", "township"),
  ];
  const links = twins.map(({ code }) => link("low", "along", code, { km: 3 }));
  const found = upstreamOf("low", { sections, units: twins, drainage: { links, lines: [] } });
  expect(found?.units).toHaveLength(2);
});

test("a pack without the table knows who shares, and invents nothing", () => {
  const shared = [assessed("low", { sharedBy: ["421088"] }), assessed("lost")];
  const found = upstream(null, "low", shared);
  expect(found.isGiven).toBe(false);
  expect(found.units.map(({ key, relation, level }) => [key, relation, level])).toEqual([
    ["421088", "shares", "county"],
  ]);
  expect(found.sections).toEqual([]);
  expect(found.leftOut.map(({ reason }) => reason)).toEqual(["order-unknown"]);
});

test("points of one lake have no order, and a table without the section gives nothing", () => {
  const lake = { waterKind: "lake", waterBody: "洪湖" } as const;
  const found = upstream(chain, "a", [assessed("a", lake), assessed("b", lake)]);
  expect(found.leftOut.map(({ section, reason }) => [section.id, reason])).toEqual([
    ["b", "same-lake"],
  ]);
  expect(found.isGiven).toBe(false);
});

test("a section that is not there has no upstream view", () => {
  expect(upstreamOf("gone", { sections, units, drainage: undefined })).toBeNull();
});
