import { measureClasses } from "./classes";
import { measureDataIn } from "./data-in";
import { measureFirstMap } from "./first-map";
import { measureJoinAndJudge } from "./join-and-judge";
import { measureRecolour } from "./recolour";

await measureFirstMap();
await measureRecolour();
await measureJoinAndJudge();
await measureClasses();
await measureDataIn();
