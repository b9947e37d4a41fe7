import type { Messages } from "./zh";

/** Undo, redo and what each step is called. */
export const enHistory: Messages["history"] = {
  undo: "Undo",
  redo: "Redo",
  undoOf: (step) => `Undo: ${step}`,
  redoOf: (step) => `Redo: ${step}`,
  list: "Steps so far",
  start: "As it was opened",
  undone: "undone",
  fileOpened: (name) => `Open file: ${name}`,
  filesOpened: (count) => `Open ${count} files`,
  fileRemoved: (name) => `Remove file: ${name}`,
  filesRemoved: (count) => `Remove ${count} files`,
  fileReread: (name) => `Read otherwise: ${name}`,
  nameConfirmed: (text, place) => `Name confirmed: ${text} = ${place}`,
  namesChanged: (count) => `${count} other names changed`,
  target: (unit, indicator, value) => `Target: ${unit}, ${indicator}, ${value}`,
  targets: (count) => `${count} targets entered`,
  targetsRemoved: (count) => `${count} ${count === 1 ? "target" : "targets"} taken back`,
  scenario: rowWords("scenario", "scenarios", "kept"),
  query: rowWords("query", "queries", "kept"),
  task: rowWords("task", "tasks", "added"),
  project: rowWords("project", "projects", "added"),
  packEdited: (row) => `City pack changed: ${row}`,
  packRemoved: (row) => `Removed from the city pack: ${row}`,
  packRestored: (count) => `City pack: ${count} rows taken back`,
  noted: (about) => `Note: ${about}`,
  noteRemoved: (about) => `Note removed: ${about}`,
  entries: "Entry",
  programme: (name) => `Indicator system: ${name}`,
  comparedProgramme: (name) => `Compared version: ${name}`,
  indicator: (name) => `Indicator: ${name}`,
  level: (name) => `Level: ${name}`,
  period: (name) => `Period: ${name}`,
  waterPeriod: (name) => `Water period: ${name}`,
  publishedOnly: (isOn) => (isOn ? "Published figures only" : "Demo figures shown"),
  upstream: (name) => `Upstream: ${name}`,
  upstreamLeft: "Left the upstream view",
  userTarget: (name) => `Section target: ${name}`,
  tolerance: (count) => `Provincial sections worse than V let pass: ${count}`,
  layerShown: (name) => `Show layer: ${name}`,
  layerHidden: (name) => `Hide layer: ${name}`,
  layers: "Layers changed",
  filtered: (name) => `Filter: ${name}`,
  filterCleared: (name) => `Filter off: ${name}`,
  view: "View changed",
  workspaceOpened: (file) => `Workspace opened: ${file}`,
  workspaceMerged: (file) => `Workspace merged: ${file}`,
};

function rowWords(one: string, many: string, added: string): Messages["history"]["task"] {
  const kind = one.charAt(0).toUpperCase() + one.slice(1);
  return {
    added: (title, count) =>
      count > 1 ? `${count} ${many} ${added}` : `${kind} ${added}: ${title}`,
    changed: (title) => `${kind} changed: ${title}`,
    removed: (title, count) =>
      count > 1 ? `${count} ${many} removed` : `${kind} removed: ${title}`,
  };
}
