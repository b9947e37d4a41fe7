import { expect, test } from "vitest";
import { sectionTarget } from "../../../../src/domain/water/section-target";
import { makeSection } from "../../../helpers/make-water";

test("the official class goes before the person's, and each says where it is from", () => {
  const official = makeSection({ officialTarget: 2, controlLevel: "national" });
  expect(sectionTarget(official, 4)).toEqual({
    rank: 2,
    origin: "official",
    provenance: { status: "sourced", note: "" },
  });
  expect(sectionTarget(makeSection({ officialTarget: null }), 4)).toEqual({
    rank: 4,
    origin: "user",
    provenance: { status: "user", note: "" },
  });
});

test("a national section without a class is held to the notice: 劣Ⅴ gone, that is Ⅴ", () => {
  const national = makeSection({ officialTarget: null, controlLevel: "national" });
  expect(sectionTarget(national, null)).toEqual({
    rank: 5,
    origin: "notice",
    provenance: {
      status: "sourced",
      note: "荆政发〔2020〕14号 二（二）五：国控断面全面消除劣Ⅴ类",
    },
  });
});

test("a provincial section has none, nor has a section of another city", () => {
  const provincial = makeSection({ officialTarget: null, controlLevel: "provincial" });
  expect(sectionTarget(provincial, null)).toBeNull();
  expect(sectionTarget(makeSection({ officialTarget: 2, outside: true }), 3)).toBeNull();
});
