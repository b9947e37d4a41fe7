import { download } from "../browser/download";
import { AppError } from "../errors";
import { writePngText } from "../formats/png-text";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { encodeChoices } from "../state/choices-code";
import { addNotice } from "../state/transitions";
import { changeUi } from "../state/ui-state";
import type { Services, SnapshotRequest } from "./services";
import { sheetWords } from "./sheet-words";

const PIXEL_RATIO = 2;

/** Draws the sheet anew at twice the size and hands it over as a PNG that carries the view. */
export async function makeSnapshot(
  { store, ui }: Services,
  request: SnapshotRequest,
): Promise<void> {
  ui.update(changeUi, { isSnapshotBusy: true });
  const state = store.get();
  try {
    const png = await drawPng(state, request);
    const name = messages[state.choices.language].snapshotFile(request.title);
    download(name, new Blob([png], { type: "image/png" }));
    ui.update(changeUi, { dialog: "none" });
  } catch (problem) {
    store.update(addNotice, asAppError(problem));
  } finally {
    ui.update(changeUi, { isSnapshotBusy: false });
  }
}

async function drawPng(
  state: AppState,
  { title, width, height, scene }: SnapshotRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { drawSheet } = await import("../map/snapshot/draw-sheet");
  const { camera } = state.choices;
  const extent = camera
    ? ({ kind: "camera", camera } as const)
    : ({ kind: "bounds", bounds: state.pack.city.bounds } as const);
  const words = sheetWords(state, title, new Date());
  const sheet = await drawSheet(scene, extent, words, { width, height, pixelRatio: PIXEL_RATIO });
  if (sheet.kind === "failed") throw new AppError("snapshot-failed", { cause: sheet.reason });
  const bytes = await pngBytes(sheet.canvas);
  const texts = { Title: title, EcologyGapMap: encodeChoices(state.choices) };
  const written = writePngText(bytes, texts, sheet.dotsPerInch);
  if (written.kind !== "written") throw new AppError("snapshot-failed", { cause: written.kind });
  return written.png;
}

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new AppError("snapshot-failed", { cause: "toBlob" });
  return new Uint8Array(await blob.arrayBuffer());
}

function asAppError(problem: unknown): AppError {
  if (problem instanceof AppError) return problem;
  const cause = problem instanceof Error ? problem.message : String(problem);
  return new AppError("snapshot-failed", { cause }, { cause: problem });
}
