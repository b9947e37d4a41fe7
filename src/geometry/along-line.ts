import type { Geometry } from "geojson";
import { asPosition, longitudeScale, type Position } from "./position";

const KM_PER_DEGREE = 111.2;

/** Where a point lies along a line. */
export interface PlaceOnLine {
  /** Kilometres from the line's beginning. */
  readonly km: number;
  /** Kilometres between the point and the line. */
  readonly offKm: number;
  readonly at: Position;
}

/** The points of a line, or of its parts one after the other as they are given; none for other shapes. */
export function pointsOfLine(geometry: Geometry): readonly Position[] {
  if (geometry.type === "LineString") return geometry.coordinates.map(asPosition);
  if (geometry.type === "MultiLineString") return geometry.coordinates.flat().map(asPosition);
  return [];
}

/** Kilometres between two points, flat: right to some metres within a city. */
export function flatKm([ax, ay]: Position, [bx, by]: Position): number {
  const scale = longitudeScale((ay + by) / 2);
  return Math.hypot((bx - ax) * scale, by - ay) * KM_PER_DEGREE;
}

/** The point of a line that is nearest to `point`; null for a line without length. */
export function placeOnLine(line: readonly Position[], point: Position): PlaceOnLine | null {
  let nearest: PlaceOnLine | null = null;
  let before = 0;
  for (const [from, to] of pairs(line)) {
    const at = nearestOf(from, to, point);
    const offKm = flatKm(point, at);
    if (!nearest || offKm < nearest.offKm) nearest = { km: before + flatKm(from, at), offKm, at };
    before += flatKm(from, to);
  }
  return nearest;
}

/** The part of a line between two kilometres, both ends included, in the line's own order. */
export function partOfLine(line: readonly Position[], from: number, to: number): Position[] {
  const part: Position[] = [];
  let km = 0;
  for (const [start, end] of pairs(line)) {
    const length = flatKm(start, end);
    const [enters, leaves] = [Math.max(from, km), Math.min(to, km + length)];
    if (enters <= leaves && length > 0) {
      if (part.length === 0) part.push(between(start, end, (enters - km) / length));
      part.push(between(start, end, (leaves - km) / length));
    }
    km += length;
  }
  return part;
}

/** Points along a line at every `step` kilometres, its beginning included. */
export function sampled(line: readonly Position[], step: number): Position[] {
  const points: Position[] = [];
  let due = 0;
  let km = 0;
  for (const [start, end] of pairs(line)) {
    const length = flatKm(start, end);
    for (; due <= km + length && length > 0; due += step)
      points.push(between(start, end, (due - km) / length));
    km += length;
  }
  return points;
}

function pairs(line: readonly Position[]): (readonly [Position, Position])[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
}

function nearestOf([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): Position {
  const scale = longitudeScale(y);
  const [dx, dy] = [(bx - ax) * scale, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * scale * dx + (y - ay) * dy) / length;
  return between([ax, ay], [bx, by], Math.min(1, Math.max(0, share)));
}

function between([ax, ay]: Position, [bx, by]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
