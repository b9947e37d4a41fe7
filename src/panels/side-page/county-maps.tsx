import { Button } from "react-aria-components";
import type { ShortCount } from "../../domain/compare/short-count";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";
import type { SideFigure } from "./side-table";
import type { PictureFrame } from "./small-maps";
import { type ToneLayer, ToneMap } from "./tone-map";
import { ToneSwatch } from "./tone-swatch";

/** How large a sign is in these maps, in units of their pictures. */
export const COUNTY_SIGN = 40;

export interface CountyMap {
  readonly code: string;
  readonly name: string;
  readonly count: ShortCount;
  /** What the county itself reported; null where only its parts are looked at. */
  readonly own: SideFigure | null;
  /** What the map says, in words under it. */
  readonly words: string;
  readonly isDemo: boolean;
  /** Null where there is nothing to draw. */
  readonly picture: CountyPicture | null;
}

interface CountyPicture {
  readonly width: number;
  readonly height: number;
  readonly layer: ToneLayer;
  readonly bar: { readonly length: number; readonly words: string };
}

export interface CountyMapsProps
  extends Pick<PictureFrame, "selected" | "hovered" | "onPick" | "onHover"> {
  readonly text: Messages;
  readonly title: string;
  readonly counties: readonly CountyMap[];
  /** The county that is selected itself. */
  readonly selectedCounty: string | null;
  readonly onCounty: (code: string) => void;
  readonly onMap: (code: string) => void;
}

/** One small map a county, of its own parts: its own extent, the same classes in each. */
export function CountyMaps({ counties, ...props }: CountyMapsProps) {
  return (
    <div className="small-maps county-maps" data-testid="county-maps">
      {counties.map((county) => (
        <County key={county.code} {...props} county={county} />
      ))}
    </div>
  );
}

type CountyProps = Omit<CountyMapsProps, "counties"> & { readonly county: CountyMap };

function County({ county, ...props }: CountyProps) {
  const { text, title, selectedCounty, onCounty, onMap, ...frame } = props;
  const { code, name, own, words, isDemo, picture } = county;
  return (
    <figure data-county={code} data-selected={isSelected(county, props) || undefined}>
      <figcaption className="county-title">
        <button
          type="button"
          className="link"
          aria-pressed={code === selectedCounty}
          onClick={() => onCounty(code)}
        >
          <b>{name}</b>
        </button>
        <Button
          className="button plain"
          aria-label={text.sidePage.countyOnMap(name)}
          onPress={() => onMap(code)}
        >
          <Icon name="map" />
        </Button>
        <span className="county-count">
          <Short {...county} text={text} />
          {isDemo && <span className="demo-mark">{text.demo}</span>}
        </span>
      </figcaption>
      {own && <Own text={text} own={own} />}
      {picture && (
        <ToneMap
          {...frame}
          {...picture}
          signSize={COUNTY_SIGN}
          markRadius={34}
          label={`${title} ${name}: ${words}`}
        />
      )}
      <p className="small muted">{words}</p>
    </figure>
  );
}

/** Itself, or something in it. */
function isSelected(
  { code, picture }: CountyMap,
  { selectedCounty, selected }: Pick<CountyMapsProps, "selectedCounty" | "selected">,
) {
  const { shapes = [], marks = [] } = picture?.layer ?? {};
  const isIn =
    shapes.some((each) => each.code === selected) || marks.some(({ id }) => id === selected);
  return code === selectedCounty || isIn;
}

function Short({ count, text }: Pick<CountyMap, "count"> & { readonly text: Messages }) {
  const words = text.sidePage;
  if (count.judged === 0) return <span className="small muted">{words.noneJudged}</span>;
  return (
    <span
      className={count.short > 0 ? "county-short" : "small muted"}
      title={words.shortOf(count.short, count.judged)}
    >
      {words.short(count.short, count.judged)}
    </span>
  );
}

function Own({ text, own }: { readonly text: Messages; readonly own: SideFigure }) {
  return (
    <p className="county-own">
      <span className="muted">{text.sidePage.ownFigure}</span>
      <ToneSwatch tone={own.tone} />
      <span>{own.words}</span>
      <span className="muted">{own.verdict}</span>
      {own.isDemo && <span className="demo-mark">{text.demo}</span>}
    </p>
  );
}
