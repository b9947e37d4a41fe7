import { measureClasses } from "./classes";
import { measureDataIn } from "./data-in";
import { measureFirstMap } from "./first-map";
import { measureJoinAndJudge } from "./join-and-judge";
import { measureRecolour } from "./recolour";

const benches = {
  "first-map": measureFirstMap,
  recolour: measureRecolour,
  "join-and-judge": measureJoinAndJudge,
  classes: measureClasses,
  "data-in": measureDataIn,
};

// `npm run bench -- classes` measures one.
const only = process.argv[2];
for (const [name, measure] of Object.entries(benches)) if (!only || only === name) await measure();
