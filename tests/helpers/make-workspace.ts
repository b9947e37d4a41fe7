import type { SavedWorkspace } from "../../src/formats/workspace";
import { noEntries } from "../../src/state/initial-state";

/** A small workspace with one of everything. */
export function makeWorkspace(change: Partial<SavedWorkspace> = {}): SavedWorkspace {
  return {
    city: "jingzhou",
    edition: 3,
    sources: [
      {
        name: "报表.xlsx",
        sha256: "ab".repeat(32),
        options: { table: "水质", headerRow: 3 },
        roles: [{ kind: "unit" }, { kind: "item-value", id: "TP" }],
        choices: { period: "2023-06", indicator: null, duplicates: "last", source: "报表.xlsx" },
      },
    ],
    aliases: [{ text: "江陵线", code: "421024" }],
    entries: {
      ...noEntries,
      targets: [
        {
          unit: "421002" as never,
          indicator: "2019-11",
          period: "2024" as never,
          value: 20.5,
          provenance: { status: "user", note: "" },
        },
      ],
    },
    view: "jingzhou?level=county",
    ...change,
  };
}
