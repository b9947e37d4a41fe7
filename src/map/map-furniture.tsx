import type { RefObject } from "react";

export interface MapFurnitureText {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeCity: string;
  readonly north: string;
}

export interface MapFurnitureProps {
  readonly text: MapFurnitureText;
  readonly scale: RefObject<HTMLDivElement | null>;
  readonly onZoom: (step: 1 | -1) => void;
  readonly onWholeCity: () => void;
}

const PLUS = "M9 3v12M3 9h12";
const MINUS = "M3 9h12";
const WHOLE = "M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4";

/** Scale bar, north arrow and the three buttons that a map needs. */
export function MapFurniture({ text, scale, onZoom, onWholeCity }: MapFurnitureProps) {
  return (
    <>
      <svg className="map-north" width="22" height="38" viewBox="0 0 22 38" role="img">
        <title>{text.north}</title>
        <path d="M11 14 17 37 11 32.5 5 37Z" fill="currentColor" />
        <text x="11" y="11" textAnchor="middle" fontSize="12" fontWeight="600" fill="currentColor">
          N
        </text>
      </svg>
      <div ref={scale} className="map-scale" data-testid="map-scale" />
      <div className="map-buttons">
        <FurnitureButton name={text.zoomIn} path={PLUS} onPress={() => onZoom(1)} />
        <FurnitureButton name={text.zoomOut} path={MINUS} onPress={() => onZoom(-1)} />
        <FurnitureButton name={text.wholeCity} path={WHOLE} onPress={onWholeCity} />
      </div>
    </>
  );
}

interface FurnitureButtonProps {
  readonly name: string;
  readonly path: string;
  readonly onPress: () => void;
}

function FurnitureButton({ name, path, onPress }: FurnitureButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
