export interface OutlineShape {
  readonly code: string;
  readonly path: string;
  readonly at: readonly [x: number, y: number];
  /** What colours it, by `data-tone` in the style sheet; its sign and name say the same. */
  readonly tone: string;
  readonly sign: string;
  readonly name: string;
}

export interface OutlineMapProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly OutlineShape[];
  readonly selected: string | null;
  readonly onPick: (code: string) => void;
}

/** A small map without WebGL. By keyboard the table beside it is walked, which selects the same. */
export function OutlineMap({ label, width, height, shapes, selected, onPick }: OutlineMapProps) {
  const chosen = shapes.find(({ code }) => code === selected);
  return (
    <svg
      className="outline-map"
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      role="img"
      aria-label={label}
    >
      {shapes.map((shape) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table twin are the buttons
        <path
          key={shape.code}
          d={shape.path}
          fillRule="evenodd"
          data-tone={shape.tone}
          onClick={() => onPick(shape.code)}
        >
          <title>{shape.name}</title>
        </path>
      ))}
      {chosen && <path className="outline-chosen" d={chosen.path} fillRule="evenodd" />}
      {shapes.map(
        ({ code, sign, tone, at: [x, y] }) =>
          sign && (
            <text
              key={code}
              data-tone={tone === "named" ? tone : undefined}
              x={x}
              y={y}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {sign}
            </text>
          ),
      )}
    </svg>
  );
}
