import type { UnitCode } from "../../domain/unit-code";
import type { PictureFrame } from "../../panels/side-page/small-maps";
import type { Selection } from "../../state/app-state";
import { select } from "../../state/transitions";
import { hoverSection, hoverUnit } from "../hover-unit";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { type CountyPaths, selectCountyPaths } from "./side-shapes";

/** What is picked and pointed at on the page, and how the one selection names it. */
const targets = {
  unit: {
    keyOf: (at: Selection) => (at.kind === "unit" ? at.code : null),
    at: (key: string): Selection => ({ kind: "unit", code: key as UnitCode }),
    hover: hoverUnit,
  },
  section: {
    keyOf: (at: Selection) => (at.kind === "section" ? at.id : null),
    at: (key: string): Selection => ({ kind: "section", id: key }),
    hover: hoverSection,
  },
} as const;

interface Framed {
  readonly paths: CountyPaths;
  readonly frame: PictureFrame;
}

/** Size of the pictures with what is selected and lit in them; null until the shapes were read. */
export function useFrame({ store }: Services, kind: keyof typeof targets): Framed | null {
  const { keyOf, at, hover } = targets[kind];
  const paths = useSelected(store, selectCountyPaths);
  const selected = useSelected(store, ({ choices }) => keyOf(choices.selection));
  const hovered = useSelected(store, (state) => keyOf(state.hovered));
  if (!paths) return null;
  const { width, height } = paths;
  const onPick = (key: string) => store.update(select, at(key));
  const onHover = (key: string | null) => hover(store, key);
  return { paths, frame: { width, height, selected, hovered, onPick, onHover } };
}
