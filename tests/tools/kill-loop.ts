import { killLoop } from "../app/kill-loop";
import { openApp } from "../app/open-app";

// `npx tsx tests/tools/kill-loop.ts 200` on a built app: so many kills at random moments.
const app = await openApp();
const { page } = await app.newPage();
const context = page.context();
// Only one tab saves, and it must be the one that is killed.
await page.close();
const kills = await killLoop(context, {
  address: app.address,
  kills: Number(process.argv[2] ?? 200),
  random: Math.random,
});
const bad = kills.filter(({ found, least, notices }) => found < least || notices !== "");
console.log(`${kills.length} kills, ${bad.length} with a state that was lost or damaged`, bad);
await app.close();
process.exitCode = bad.length > 0 ? 1 : 0;
