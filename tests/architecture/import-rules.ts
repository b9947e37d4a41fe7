import type { IForbiddenRuleType } from "dependency-cruiser";

/** Who may import whom. Reading down the list is reading up the architecture. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  domain: [],
  geometry: ["domain"],
  messages: ["domain", "errors"],
  formats: ["domain", "errors"],
  database: ["domain", "errors"],
  state: ["domain", "errors"],
  map: ["domain", "geometry"],
  panels: ["domain", "messages"],
  browser: ["errors"],
  actions: ["domain", "errors", "geometry", "formats", "database", "state", "browser"],
  app: [
    "domain",
    "errors",
    "geometry",
    "messages",
    "formats",
    "database",
    "state",
    "map",
    "panels",
    "browser",
    "actions",
  ],
};

/** Packages with one home each: this table says where every side effect lives. */
const homeOf: Readonly<Record<string, string>> = {
  "@duckdb/duckdb-wasm": "src/database/",
  "maplibre-gl": "src/map/",
  "@deck.gl": "src/map/",
  "@turf": "src/geometry/",
  flatgeobuf: "src/formats/",
  hucre: "src/formats/",
  hyparquet: "src/formats/",
  fflate: "src/formats/",
  "sql.js": "src/formats/",
  proj4: "src/formats/",
  saxes: "src/formats/",
  "topojson-client": "src/formats/",
  idb: "src/browser/",
  "@codemirror": "src/panels/",
  "@lezer": "src/panels/",
  "react-aria-components": "src/panels/",
  echarts: "src/panels/chart/",
  "@tanstack": "src/panels/",
  "react-dom": "src/main.tsx",
};

const folderRules = Object.entries(mayImport).map(
  ([folder, allowed]): IForbiddenRuleType => ({
    name: `${folder} may import only ${allowed.join(", ") || "itself"}`,
    severity: "error",
    from: { path: `^src/${folder}(/|\\.ts$)` },
    to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})(/|\\.ts$)` },
  }),
);

const packageRules = Object.entries(homeOf).map(
  ([name, home]): IForbiddenRuleType => ({
    name: `${name} is used only in ${home}`,
    severity: "error",
    from: { path: "^src/", pathNot: `^${home}` },
    to: { path: `node_modules/${name}(/|$)` },
  }),
);

export const importRules: IForbiddenRuleType[] = [
  {
    name: "no cycles",
    severity: "error",
    from: {},
    // A type alone runs nothing, so it cannot make a cycle.
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "domain uses no package",
    severity: "error",
    from: { path: "^src/domain/" },
    to: { dependencyTypes: ["npm", "npm-dev", "core"] },
  },
  ...folderRules,
  ...packageRules,
];
