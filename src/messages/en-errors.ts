import { type Refusal, refusals } from "../domain/tables/read-note";
import { type CityProblem, cityProblems, type ErrorDetails } from "../errors";
import { enRefusals } from "./en-reading";
import type { ErrorMessages } from "./zh-errors";
import type { RefusalWords } from "./zh-reading";

const refusal = (details: ErrorDetails): Refusal =>
  refusals.find((each) => each === details["cause"]) ?? "damaged";
/** What foreign code said of the file stands behind the way out, for whoever looks into it. */
const withTechnical = (words: RefusalWords, { technical }: ErrorDetails): RefusalWords =>
  technical ? { ...words, wayOut: `${words.wayOut} (Technical: ${String(technical)})` } : words;
const file = (details: ErrorDetails) => String(details["file"] ?? "");
const reported = (details: ErrorDetails) =>
  details["cause"] === undefined ? "" : `The browser says: ${String(details["cause"])}. `;

const OTHERS_WORK = "The other layers, table and card work as usual.";
const ORIGINAL = "Drop an original PNG exported here.";

const problemWords: Readonly<Record<CityProblem, string>> = {
  missing: "missing",
  unreadable: "cannot be read",
  schema: "something is missing or of another kind",
  id: "no valid code",
  name: "no name, or one too long",
  number: "a number out of its range",
  twice: "said twice",
  unknown: "names what does not exist",
  differs: "not the one that is listed",
  shape: "no shape of the units listed",
};
const cityProblem = (details: ErrorDetails) => {
  const problem = cityProblems.find((each) => each === details["problem"]);
  return problem ? ` (${problemWords[problem]})` : "";
};

export const enErrors: ErrorMessages = {
  "geodata-missing": (details) => ({
    title: `The layer file ${file(details)} cannot be read`,
    cause: `It is not where the page is served from, or the connection broke. ${OTHERS_WORK}`,
    wayOut: "Check that folder, or run npm run geodata and reload.",
  }),
  "geodata-damaged": (details) => ({
    title: `The layer file ${file(details)} is damaged`,
    cause: `It is incomplete or no FlatGeobuf. ${OTHERS_WORK}`,
    wayOut: "Run npm run geodata again and reload.",
  }),
  "table-missing": (details) => ({
    title: `The table ${file(details)} cannot be read`,
    cause: "It is not where the page is served from, or the connection broke.",
    wayOut: "Check that folder, or run npm run geodata and reload.",
  }),
  "table-damaged": (details) => ({
    title: `The table ${file(details)} is malformed`,
    cause:
      details["place"] === undefined
        ? "It is not as the pack describes it."
        : `Place: ${String(details["place"])}.`,
    wayOut: "Mend that place as the pack's description says, or run npm run geodata.",
  }),
  "database-not-started": (details) => ({
    title: "The data engine DuckDB did not start",
    cause: `${reported(details)}The map, table and card shown still work, but periods, history and townships cannot be queried.`,
    wayOut: "Reload the page or use a newer browser.",
  }),
  "database-failed": (details) => ({
    title: "A query did not finish",
    cause: `${reported(details)}What is shown is not affected.`,
    wayOut: "Choose again, or reload the page.",
  }),
  "database-restarted": () => ({
    title: "The data engine stopped and was started again",
    cause:
      "Queries that were running are cancelled; the city's data and the opened files are being loaded again.",
    wayOut:
      "Wait a moment and go on; if it happens again, close other programs that need memory and reload the page.",
  }),
  "map-not-started": () => ({
    title: "The browser has no WebGL: the map cannot be drawn",
    cause: "The graphics card or hardware acceleration is not available. Table and card work.",
    wayOut: "Switch hardware acceleration on or use a newer browser.",
  }),
  "map-context-lost": () => ({
    title: "The graphics card was interrupted; the map is coming back",
    cause: "The system took the graphics memory back. Nothing chosen is lost.",
    wayOut: "Reload the page if it does not return.",
  }),
  "snapshot-failed": (details) => ({
    title: "The snapshot was not made",
    cause: `${reported(details)}The table's CSV is not affected.`,
    wayOut: "Try a smaller size.",
  }),
  "snapshot-unreadable": (details) => ({
    title: `${file(details)} is not a readable PNG`,
    cause: "It is another kind of file, or damaged.",
    wayOut: ORIGINAL,
  }),
  "snapshot-no-state": (details) => ({
    title: `${file(details)} holds no view`,
    cause: "Screenshots and images passed through chat apps lose it.",
    wayOut: ORIGINAL,
  }),
  "snapshot-other-city": (details) => ({
    title: `${file(details)} belongs to another city's data pack`,
    cause: "The city in the image is not the one that is open.",
    wayOut: "Open that pack first, then drop the image.",
  }),
  "pack-files-left": (details) => ({
    title: `Of ${file(details)} only the rows changed in this tool were taken`,
    cause: `These files differ from the pack as it now is; what else was changed in them was not taken: ${String(details["files"] ?? "")}.`,
    wayOut:
      "Make the changes in the tables of this page; targets are entered or pasted on their own page.",
  }),
  "not-saved": () => ({
    title: "What you entered was not saved",
    cause: "The browser's storage is full or blocked; it all works until the page is closed.",
    wayOut: "Download the workspace, or allow storage and change something again.",
  }),
  "workspace-unreadable": (details) => ({
    title: "Not everything of the last visit could be restored",
    cause: `What this browser kept is damaged (${String(details["place"] ?? "")}).`,
    wayOut: "The rest can be used as before; drop the missing file again.",
  }),
  "workspace-newer": (details) => ({
    title: `${file(details) || "The workspace kept in this browser"} was saved by a newer version`,
    cause: `This version cannot read its form (${String(details["version"] ?? "")}); it is kept as it is, untouched.`,
    wayOut: "Open it with the newer version; download the workspace to keep what you change now.",
  }),
  "workspace-damaged": (details) => ({
    title: `The workspace file ${file(details)} is damaged or was altered`,
    cause: `Its checksums do not fit (${String(details["place"] ?? "")}). Nothing open was changed.`,
    wayOut: "Ask for the file again, or use another copy.",
  }),
  "workspace-city-damaged": (details) => ({
    title: `The city in the workspace file ${file(details)} cannot be used`,
    cause: `The part at fault: ${String(details["place"] ?? "")}${cityProblem(details)}. No city was made and nothing open was changed.`,
    wayOut:
      "Ask for the file again; or for one without its city and for the files of shapes: make the same city of them here, then open the file.",
  }),
  "workspace-other-city": (details) => ({
    title: `The workspace file ${file(details)} belongs to another city, which did not come with it`,
    cause: `It was made for ${String(details["city"] ?? "")}, which is not on this machine. Nothing open was changed.`,
    wayOut:
      "Ask for the file with its city; or open the shapes of that city under Data files, make a city of the same code, then open the file.",
  }),
  "workspace-incomplete": (details) => ({
    title: "Some files of the workspace came without their content",
    cause: `Without content: ${String(details["files"] ?? "")}. Everything else is open.`,
    wayOut: "Open the original files where they are needed.",
  }),
  "workspace-older": () => ({
    title: "The state before the last one was restored",
    cause: "The last save was not whole.",
    wayOut: "Check that the file opened last and the names confirmed last are there.",
  }),
  "page-failed": (details) => ({
    title: "This page does not open",
    cause: `${reported(details)}The map and the other pages still work.`,
    wayOut: "Reload; if it fails again, check that the site was deployed whole.",
  }),
  "file-refused": (details) => ({
    title: `${file(details) || "The file"} was not loaded`,
    ...withTechnical(enRefusals[refusal(details)](String(details["place"] ?? "")), details),
  }),
};
