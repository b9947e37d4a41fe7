/** What stands at a path ("waterSeasons.high", "rules.0.value") of plain data; undefined where nothing does. */
export function cellAtPath(entity: unknown, path: string): unknown {
  let value = entity;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** A copy with the value at the path; what stands beside it stays the same objects. */
export function withPath<Entity>(entity: Entity, path: string, value: unknown): Entity {
  return changed(entity, path.split("."), value) as Entity;
}

function changed(
  entity: unknown,
  [name = "", ...rest]: readonly string[],
  value: unknown,
): unknown {
  const inner =
    typeof entity === "object" && entity !== null ? Reflect.get(entity, name) : undefined;
  const next = rest.length > 0 ? changed(inner, rest, value) : value;
  if (Array.isArray(entity) || /^\d+$/.test(name)) {
    const copy = Array.isArray(entity) ? [...entity] : [];
    copy[Number(name)] = next;
    return copy;
  }
  return { ...(entity as object | null), [name]: next };
}

/** A copy with every cell laid over it. */
export function withCells<Entity>(
  entity: Entity,
  cells: Readonly<Record<string, unknown>>,
): Entity {
  return Object.entries(cells).reduce((next, [path, value]) => withPath(next, path, value), entity);
}
