import { type VerdictState, verdictStates } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import { type MapLayer, type UnitSource, unitSources } from "./map-layer";

/** A pattern cannot follow feature state but its opacity can: one layer a state, mostly invisible. */
function patternOf(source: UnitSource, state: VerdictState): MapLayer {
  return {
    spec: {
      id: `${source}-${state}-pattern`,
      type: "fill",
      source,
      paint: {
        "fill-antialias": false,
        "fill-pattern": `pattern-${stateStyles[state].pattern}`,
        "fill-opacity": [
          "case",
          ["!=", ["coalesce", ["feature-state", "state"], ""], state],
          0,
          ["boolean", ["feature-state", "isFaded"], false],
          0.2,
          0.9,
        ],
      },
    },
    isShown: ({ level }) => level === source,
  };
}

export const unitPattern: readonly MapLayer[] = unitSources.flatMap((source) =>
  verdictStates
    .filter((state) => stateStyles[state].pattern !== "plain")
    .map((state) => patternOf(source, state)),
);
