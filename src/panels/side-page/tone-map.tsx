import { useId } from "react";

export type TonePattern = "plain" | "dots" | "hatch";

/** How something is drawn: colour, pattern and sign say the same thing together. */
export interface Tone {
  readonly fill: string;
  readonly ink: string;
  readonly sign: string;
  readonly pattern: TonePattern;
}

export interface ToneShape extends Tone {
  readonly code: string;
  readonly path: string;
  readonly at: readonly [x: number, y: number];
  /** Said on pointing: name, figures, word of the tone. */
  readonly name: string;
  readonly isFaded: boolean;
}

/** A point on the map: a water section. */
export interface ToneMark extends Tone {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  readonly name: string;
  readonly isFaded: boolean;
}

export interface ToneLayer {
  /** The outline that the shapes or marks lie in, quiet beneath them. */
  readonly ground?: string;
  readonly shapes: readonly ToneShape[];
  readonly marks: readonly ToneMark[];
  /** Borders over the shapes, of the larger units they make up. */
  readonly borders?: string;
}

export interface ToneMapProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly layer: ToneLayer;
  /** How large signs and marks are, in units of the picture: a small map shows them larger. */
  readonly signSize?: number;
  readonly markRadius?: number;
  /** A stretch of the ground in units of the picture, where maps beside each other differ in scale. */
  readonly bar?: { readonly length: number; readonly words: string };
  /** Drawn over the first layer up to `share` of the width, from the left: the earlier period. */
  readonly over?: { readonly layer: ToneLayer; readonly share: number };
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

const MARGIN = 6;
const BAR_ROOM = 60;

/** A small map as SVG. By keyboard the table beside it is walked, which selects the same. */
export function ToneMap(props: ToneMapProps) {
  const { label, width, height, layer, over, bar } = props;
  const fullHeight = height + 2 * MARGIN + (bar ? BAR_ROOM : 0);
  const id = useId();
  const split = (over?.share ?? 0) * width;
  return (
    <svg
      className="tone-map"
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${fullHeight}`}
      role="img"
      aria-label={label}
    >
      <Definitions id={id} split={split} height={height} />
      <Layer {...props} id={id} layer={layer} />
      {over && (
        <g clipPath={`url(#${id}-left)`}>
          <rect
            className="tone-ground"
            x={-MARGIN}
            y={-MARGIN}
            width={width}
            height={height + 12}
          />
          <Layer {...props} id={id} layer={over.layer} />
        </g>
      )}
      {over && (
        <line className="tone-split" x1={split} x2={split} y1={-MARGIN} y2={height + MARGIN} />
      )}
      {bar && <ScaleBar {...bar} y={height + BAR_ROOM} />}
    </svg>
  );
}

function ScaleBar({ length, words, y }: { length: number; words: string; y: number }) {
  return (
    <g className="tone-bar">
      <path d={`M0 ${y - 14}v14h${length}v-14`} />
      <text x={length + 12} y={y} fontSize={34}>
        {words}
      </text>
    </g>
  );
}

function Definitions({ id, split, height }: { id: string; split: number; height: number }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="10" height="10" patternUnits="userSpaceOnUse">
        <path d="M-2 12L12 -2M-2 2L2 -2M8 12L12 8" className="tone-hatch" />
      </pattern>
      <pattern id={`${id}-dots`} width="14" height="14" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="1.7" className="tone-dot" />
        <circle cx="11" cy="11" r="1.7" className="tone-dot" />
      </pattern>
      <clipPath id={`${id}-left`}>
        <rect x={-MARGIN} y={-MARGIN} width={split + MARGIN} height={height + 2 * MARGIN} />
      </clipPath>
    </defs>
  );
}

type LayerProps = ToneMapProps & { readonly id: string };

function Layer(props: LayerProps) {
  const { layer, selected, hovered, signSize = 26 } = props;
  const outlined = layer.shapes.filter(({ code }) => code === selected || code === hovered);
  return (
    <>
      {layer.ground && <path className="tone-land" d={layer.ground} fillRule="evenodd" />}
      {layer.shapes.map((shape) => (
        <Shape key={shape.code} {...props} shape={shape} />
      ))}
      {layer.borders && <path className="tone-borders" d={layer.borders} />}
      {outlined.map(({ code, path }) => (
        <path
          key={code}
          className="tone-outline"
          data-selected={code === selected || undefined}
          d={path}
          fillRule="evenodd"
        />
      ))}
      {layer.shapes.map(
        ({ code, sign, ink, at: [x, y], isFaded }) =>
          sign && (
            <text
              key={code}
              x={x}
              y={y}
              fill={ink}
              fontSize={signSize}
              opacity={isFaded ? 0.3 : 1}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {sign}
            </text>
          ),
      )}
      {layer.marks.map((mark) => (
        <Mark key={mark.id} {...props} mark={mark} />
      ))}
    </>
  );
}

function Shape({ id, shape, onPick, onHover }: LayerProps & { readonly shape: ToneShape }) {
  const { code, path, fill, pattern, name, isFaded } = shape;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table twin are the buttons
    <g
      className="tone-shape"
      opacity={isFaded ? 0.25 : 1}
      onClick={() => onPick(code)}
      onPointerEnter={() => onHover(code)}
      onPointerLeave={() => onHover(null)}
    >
      <path d={path} fillRule="evenodd" fill={fill} data-code={code} />
      {pattern !== "plain" && (
        <path d={path} fillRule="evenodd" fill={`url(#${id}-${pattern})`} pointerEvents="none" />
      )}
      <title>{name}</title>
    </g>
  );
}

function Mark(props: LayerProps & { readonly mark: ToneMark }) {
  const { mark, selected, hovered, onPick, onHover, markRadius = 19 } = props;
  const { id, at, fill, ink, sign, name, isFaded } = mark;
  const [x, y] = at;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table twin are the buttons
    <g
      className="tone-mark"
      transform={`translate(${x} ${y})`}
      opacity={isFaded ? 0.25 : 1}
      data-selected={id === selected || id === hovered || undefined}
      onClick={() => onPick(id)}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
    >
      <circle r={markRadius} fill={fill} data-id={id} />
      <text fill={ink} fontSize={markRadius} textAnchor="middle" dominantBaseline="central">
        {sign}
      </text>
      <title>{name}</title>
    </g>
  );
}
