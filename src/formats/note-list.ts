import type { ReadNote, ReadNoteKind } from "../domain/tables/read-note";

const MOST_LINES = 20;

/** Gathers what happened row by row into one note per kind. */
export class NoteList {
  readonly #notes = new Map<string, { count: number; lines: number[] } & Omit<ReadNote, "lines">>();

  /** One more of a kind, on this line. */
  add(kind: ReadNoteKind, line: number | null = null, detail = ""): void {
    const key = `${kind}|${detail}`;
    const note = this.#notes.get(key) ?? { kind, count: 0, lines: [], detail };
    note.count++;
    if (line !== null && note.lines.length < MOST_LINES) note.lines.push(line);
    this.#notes.set(key, note);
  }

  /** A note that counts at once. */
  say(kind: ReadNoteKind, detail: string, count = 1): void {
    this.#notes.set(`${kind}|${detail}`, { kind, count, lines: [], detail });
  }

  /** Notes that others gathered of what follows, their lines later by `linesBefore`. */
  addAll(notes: readonly ReadNote[], linesBefore: number): void {
    for (const { kind, detail, count, lines } of notes) {
      const key = `${kind}|${detail}`;
      const own = this.#notes.get(key) ?? { kind, count: 0, lines: [], detail };
      own.count += count;
      const moved = lines.map((line) => line + linesBefore);
      own.lines.push(...moved.slice(0, MOST_LINES - own.lines.length));
      this.#notes.set(key, own);
    }
  }

  all(): readonly ReadNote[] {
    return [...this.#notes.values()];
  }
}
