import type { Geometry, Position } from "geojson";

export type Box = readonly [west: number, south: number, east: number, north: number];

const NODE_BYTES = 40;
const HILBERT_MAX = 0xffff;

export function boxOf(geometry: Geometry): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (part: unknown) => {
    const list = part as readonly unknown[];
    if (typeof list[0] !== "number") {
      for (const each of list) visit(each);
      return;
    }
    const [x = 0, y = 0] = list as Position;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  };
  if (geometry.type === "GeometryCollection") return union(geometry.geometries.map(boxOf));
  visit(geometry.coordinates);
  return [west, south, east, north];
}

/** Distance along a Hilbert curve of order 16 (as FlatGeobuf sorts its features). */
function hilbert(x: number, y: number): number {
  let [px, py, distance] = [x, y, 0];
  for (let side = 1 << 15; side > 0; side >>= 1) {
    const right = (px & side) > 0 ? 1 : 0;
    const up = (py & side) > 0 ? 1 : 0;
    distance += side * side * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) [px, py] = [HILBERT_MAX - px, HILBERT_MAX - py];
      [px, py] = [py, px];
    }
  }
  return distance;
}

function hilbertOrder(boxes: readonly Box[], [west, south, east, north]: Box): number[] {
  const scale = (value: number, from: number, to: number) =>
    to > from ? Math.floor((HILBERT_MAX * (value - from)) / (to - from)) : 0;
  const keys = boxes.map(([w, s, e, n]) =>
    hilbert(scale((w + e) / 2, west, east), scale((s + n) / 2, south, north)),
  );
  return boxes.map((_, place) => place).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
}

function union(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

/** Levels of node boxes, leaves first, root last. */
function levelsOf(leaves: readonly Box[], nodeSize: number): Box[][] {
  const levels = [[...leaves]];
  do {
    const below = levels.at(-1) ?? [];
    const level: Box[] = [];
    for (let at = 0; at < below.length; at += nodeSize)
      level.push(union(below.slice(at, at + nodeSize)));
    levels.push(level);
  } while ((levels.at(-1)?.length ?? 1) > 1);
  return levels;
}

/**
 * The packed Hilbert R-tree of FlatGeobuf 3.0: nodes of five 8-byte fields, root first. Leaves point
 * at byte offsets of their features, inner nodes at the number of their first child. `order` is the
 * order the features must be written in.
 */
export function packIndex(boxes: readonly Box[], nodeSize: number) {
  const order = hilbertOrder(boxes, union(boxes));
  const leaves = order.flatMap((place) => [boxes[place] ?? ([0, 0, 0, 0] as const)]);
  const rootFirst = levelsOf(leaves, nodeSize).toReversed();
  const starts = runningSums(rootFirst.map(({ length }) => length));

  function serialize(featureLengths: readonly number[]): Uint8Array {
    const leafOffsets = runningSums(featureLengths);
    const nodes = rootFirst.flatMap((level, depth) => {
      const isLeaf = depth === rootFirst.length - 1;
      const firstChild = starts[depth + 1] ?? 0;
      return level.map((box, place) => ({
        box,
        pointer: isLeaf ? (leafOffsets[place] ?? 0) : firstChild + place * nodeSize,
      }));
    });
    return nodeBytes(nodes);
  }

  return { order, serialize };
}

/** Where each part starts when the parts stand one behind the other. */
function runningSums(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
}

function nodeBytes(nodes: readonly { readonly box: Box; readonly pointer: number }[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(nodes.length * NODE_BYTES));
  for (const [index, { box, pointer }] of nodes.entries()) {
    const at = index * NODE_BYTES;
    for (const [field, value] of box.entries()) view.setFloat64(at + field * 8, value, true);
    view.setBigUint64(at + 32, BigInt(pointer), true);
  }
  return new Uint8Array(view.buffer);
}
