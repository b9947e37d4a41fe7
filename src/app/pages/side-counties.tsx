import type { ReactNode } from "react";
import type { UnitCode } from "../../domain/unit-code";
import { messages } from "../../messages/messages";
import { Segments } from "../../panels/segments";
import { type CountyMap, CountyMaps } from "../../panels/side-page/county-maps";
import type { PictureFrame } from "../../panels/side-page/small-maps";
import { changeSide, sideOrders } from "../../state/side-view";
import { chooseLevel, openPage, select } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";

interface CountiesProps {
  readonly services: Services;
  readonly title: string;
  readonly frame: PictureFrame;
  readonly counties: readonly CountyMap[];
  /** How many there are without the filter. */
  readonly all: number;
  /** What of a county is shown on the map. */
  readonly level: "township" | "section";
}

/** A small map of each county in the chosen order; a county is selected, or opened on the map. */
export function CountiesPicture(props: CountiesProps): ReactNode {
  const { title, frame, counties, all, level } = props;
  const { store } = props.services;
  const { language, selection, side } = useSelected(store, ({ choices }) => choices);
  const text = messages[language];
  const words = text.sidePage;
  const pick = (code: string) => store.update(select, { kind: "unit", code: code as UnitCode });
  return (
    <>
      <Segments
        className="side-switch side-order"
        label={words.order}
        keys={sideOrders}
        chosen={side.order}
        onChoose={(order) => store.update(changeSide, { order })}
      >
        {(each) => words.orders[each]}
      </Segments>
      {counties.length < all && <p className="small muted">{text.shownOf(counties.length, all)}</p>}
      <CountyMaps
        {...frame}
        {...{ text, title, counties }}
        selectedCounty={selection.kind === "unit" ? selection.code : null}
        onCounty={pick}
        onMap={(code) => {
          pick(code);
          store.update(chooseLevel, level);
          store.update(openPage, "map");
        }}
      />
    </>
  );
}
