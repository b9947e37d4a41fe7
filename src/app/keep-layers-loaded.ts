import { AppError } from "../errors";
import type { AppState, ShapeName, Shapes } from "../state/app-state";
import { showsSideTownships } from "../state/side-view";
import type { Store } from "../state/store";
import { loseLayer, receiveShapes } from "../state/transitions";

export type ReadShapes = (name: ShapeName) => Promise<Shapes>;

function neededShapes({ choices, pack }: AppState): readonly ShapeName[] {
  const has = (name: ShapeName) => pack.city.layers?.includes(name) ?? true;
  const { level, layers, page, upstreamOf } = choices;
  const isUpstream = upstreamOf !== "";
  const named = (["hydro", "protected", "neighbours"] as const).filter(
    (name) => layers.includes(name) || (isUpstream && name !== "protected"),
  );
  const hasTownships =
    level === "township" ||
    page === "towns" ||
    layers.includes("township") ||
    isUpstream ||
    showsSideTownships(choices);
  const needed: ShapeName[] = hasTownships
    ? ["county", "township", ...named]
    : ["county", ...named];
  return needed.filter(has);
}

/** Reads each layer's geometry once, when it is first shown. One that fails never blanks the others. */
export function keepLayersLoaded(store: Store<AppState>, readShapes: ReadShapes): () => void {
  const asked = new Set<ShapeName>();

  async function load(name: ShapeName) {
    asked.add(name);
    try {
      store.update(receiveShapes, name, await readShapes(name));
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      store.update(loseLayer, name, problem);
    }
  }

  const refresh = () => {
    for (const name of neededShapes(store.get())) if (!asked.has(name)) void load(name);
  };
  refresh();
  return store.subscribe(refresh);
}
