import { type ToneLayer, ToneMap } from "./tone-map";

export interface SmallMap {
  readonly key: string;
  readonly title: string;
  /** What the map says, in words under it. */
  readonly words: string;
  readonly isDemo: boolean;
  readonly layer: ToneLayer;
}

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** How large a sign is, in units of the picture; left out for the usual size. */
  readonly signSize?: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

export interface SmallMapsProps extends PictureFrame {
  readonly title: string;
  readonly maps: readonly SmallMap[];
  readonly demo: string;
}

/** One small map a period: the same extent and the same classes in each. */
export function SmallMaps({ title, maps, demo, ...frame }: SmallMapsProps) {
  return (
    <div className="small-maps" data-testid="small-maps">
      {maps.map(({ key, title: period, words, isDemo, layer }) => (
        <figure key={key}>
          <figcaption>
            <b>{period}</b>
            {isDemo && <span className="demo-mark">{demo}</span>}
          </figcaption>
          <ToneMap
            {...frame}
            layer={layer}
            signSize={44}
            markRadius={28}
            label={`${title} ${period}: ${words}`}
          />
          <p className="small muted">{words}</p>
        </figure>
      ))}
    </div>
  );
}
