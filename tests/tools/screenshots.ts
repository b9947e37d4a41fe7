import { mkdirSync } from "node:fs";
import { openApp, settled } from "../app/open-app";

const OUT = "public/pictures";

/** The pictures of the README, made from the built app. */
const pictures = [
  { name: "map-zh", hash: "", locale: "zh-CN", width: 1440, height: 900 },
  {
    name: "sections-zh",
    hash: "#/jingzhou?level=section&section=paishuizha",
    locale: "zh-CN",
    width: 1440,
    height: 900,
  },
  {
    name: "townships-en",
    hash: "#/jingzhou?level=township&indicator=2019-29&unit=421088100",
    locale: "en-GB",
    width: 1440,
    height: 900,
  },
  {
    name: "water-zh",
    hash: "#/jingzhou?page=water&water=2023",
    locale: "zh-CN",
    width: 1440,
    height: 900,
  },
  {
    name: "section-zh",
    hash: "#/jingzhou?page=section&section=xintan&water=2023&item=CODMN",
    locale: "zh-CN",
    width: 1440,
    height: 1000,
  },
  { name: "narrow-zh", hash: "", locale: "zh-CN", width: 390, height: 844 },
] as const;

mkdirSync(OUT, { recursive: true });
const app = await openApp();
for (const { name, ...view } of pictures) {
  const watched = await app.newPage(view);
  await settled(watched);
  // The sections and names fade in after the database has answered.
  await watched.page.waitForTimeout(3000);
  await watched.page.screenshot({ path: `${OUT}/${name}.png` });
  console.log(`${OUT}/${name}.png`);
}
await app.close();
