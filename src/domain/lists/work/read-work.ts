import { readDue } from "./due";
import { readList, splitNames } from "./read-list";
import { type Aimed, LONGEST_TITLE, type Project, type Task, type WorkState } from "./work";
import type { ProjectField, TaskField, Typed, WorkField } from "./work-fields";
import {
  findIndicator,
  findState,
  findUnit,
  findWorkItem,
  isAmbiguous,
  type WorkTerms,
} from "./work-terms";

export const cellFaults = [
  "empty",
  "too-long",
  "unit-unknown",
  "unit-ambiguous",
  "indicator-unknown",
  "work-item-unknown",
  "due",
  "due-without-year",
  "state",
  "state-late",
  "investment",
  "year",
  "years-turned",
] as const;

export type CellFault = (typeof cellFaults)[number];

/** What is wrong with a cell, and the words it is about. */
export interface CellProblem {
  readonly field: WorkField;
  readonly fault: CellFault;
  readonly text: string;
}

export interface ReadWork<Work> {
  /** Null where anything is wrong: half a row is never taken. */
  readonly work: Work | null;
  readonly problems: readonly CellProblem[];
}

type Say = (field: WorkField, fault: CellFault, text: string) => void;

/** A task from what was typed; its id is what stands there, "" for a new one. */
export function readTask(typed: Typed<TaskField>, terms: WorkTerms): ReadWork<Task> {
  const { problems, say } = complaints();
  const { title, ...aim } = titleAndAim(typed, terms, say);
  const item = typed.workItem ?? "";
  const workItem = item === "" ? null : findWorkItem(item, terms);
  if (item !== "" && workItem === null) say("workItem", "work-item-unknown", item);
  const task: Task = {
    id: typed.id ?? "",
    title,
    workItem,
    lead: (typed.lead ?? "").trim(),
    support: splitNames(typed.support ?? ""),
    ...aim,
    due: dueOf(typed, say),
    state: stateOf(typed.state ?? "", say),
  };
  return { work: problems.length === 0 ? task : null, problems };
}

/** A project likewise; years may stand in one cell ("2024-2026"). */
export function readProject(typed: Typed<ProjectField>, terms: WorkTerms): ReadWork<Project> {
  const { problems, say } = complaints();
  const { title, ...aim } = titleAndAim(typed, terms, say);
  const [start, end] = yearsOf(typed, say);
  const project: Project = {
    id: typed.id ?? "",
    title,
    ...aim,
    investment: investmentOf(typed.investment ?? "", say),
    start,
    end,
    department: (typed.department ?? "").trim(),
    state: stateOf(typed.state ?? "", say),
  };
  return { work: problems.length === 0 ? project : null, problems };
}

function complaints() {
  const problems: CellProblem[] = [];
  const say: Say = (field, fault, text) => problems.push({ field, fault, text });
  return { problems, say };
}

type Aim = Typed<"title" | "units" | "indicators">;

function titleAndAim(typed: Aim, terms: WorkTerms, say: Say): Aimed & { readonly title: string } {
  const title = (typed.title ?? "").trim();
  if (title === "") say("title", "empty", "");
  if (title.length > LONGEST_TITLE) say("title", "too-long", String(LONGEST_TITLE));
  const units = readList(typed.units ?? "", (name) => findUnit(name, terms));
  for (const name of units.unknown)
    say("units", isAmbiguous(name, terms) ? "unit-ambiguous" : "unit-unknown", name);
  const indicators = readList(typed.indicators ?? "", (name) => findIndicator(name, terms));
  for (const name of indicators.unknown) say("indicators", "indicator-unknown", name);
  return { title, units: units.found, indicators: indicators.found };
}

/** The deadline, with the year of its own column where the cell says none. */
function dueOf({ due = "", year = "" }: Typed<"due" | "year">, say: Say): string | null {
  const own = /^(?:\d{4})/.exec(year.normalize("NFKC").trim())?.[0] ?? "";
  const read = readDue(due);
  if (read.kind === "day") return read.day;
  const filled = readDue(read.kind === "empty" ? own : `${own}年${due}`);
  if (filled.kind === "day") return filled.day;
  if (read.kind === "empty") return null;
  say("due", read.kind === "no-year" ? "due-without-year" : "due", due);
  return null;
}

function stateOf(text: string, say: Say): WorkState {
  const state = findState(text);
  if (state !== null && state !== "late") return state;
  say("state", state === null ? "state" : "state-late", text);
  return "not-started";
}

const MONEY = /^(\d+(?:\.\d+)?)(亿元?|万元?|元)?$/;

/** 万元: "1,200", "1200万元", "1.2亿元". */
function investmentOf(text: string, say: Say): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (plain === "" || plain === "-" || plain === "—") return null;
  const found = MONEY.exec(plain);
  if (!found) {
    say("investment", "investment", text);
    return null;
  }
  const [, figure, measure] = found;
  if (measure?.startsWith("亿")) return Number((Number(figure) * 10_000).toFixed(4));
  return measure === "元" ? Number(figure) / 10_000 : Number(figure);
}

type Years = Typed<"start" | "end" | "span">;

function yearsOf({ start = "", end = "", span = "" }: Years, say: Say) {
  const [opening = "", ...following] = span.match(/(?:19|20)\d{2}/g) ?? [];
  if (span.trim() !== "" && opening === "") say("span", "year", span);
  const first = yearOf("start", start || opening, say);
  const last = yearOf("end", end || (following.at(-1) ?? ""), say);
  if (first !== null && last !== null && first > last)
    say("end", "years-turned", `${first}–${last}`);
  return [first, last] as const;
}

/** The year of "2026", "2026年", "2026-03" or "2026年3月". */
function yearOf(field: "start" | "end", text: string, say: Say): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (plain === "") return null;
  const found = /^((?:19|20)\d{2})(?:年|$|[-/.年]\d{1,2}(?:月|[-/.]\d{1,2}日?)?$)/.exec(plain);
  if (found) return Number(found[1]);
  say(field, "year", text);
  return null;
}
