import { createRoot, type Root } from "react-dom/client";
import { chooseCity, openCity } from "./actions/open-city";
import { openNamedVersion, openVersion } from "./actions/open-version";
import { App } from "./app/app";
import { keepAddressInStep } from "./app/keep-address-in-step";
import { keepLanguageTold } from "./app/keep-language-told";
import { keepLayersLoaded } from "./app/keep-layers-loaded";
import { keepVersionsLoaded } from "./app/keep-versions-loaded";
import { makeServices } from "./app/make-services";
import { readAddress } from "./browser/address-bar";
import { writePageLanguage } from "./browser/page-language";
import { installTrustedTypes } from "./browser/trusted-types";
import { AppError } from "./errors";
import { messages } from "./messages/messages";
import { takePackEnglish } from "./messages/pack-english";
import { LoadingSkeleton } from "./panels/loading-skeleton";
import { OpenFailure } from "./panels/open-failure";
import { createStore } from "./state/store";
import "./app/styles/all.css";

const language = navigator.language.startsWith("zh") || !navigator.language ? "zh" : "en";

async function start(root: Root): Promise<void> {
  const offered = await chooseCity(readAddress());
  const city = offered.chosen;
  const countyShapes = city.shapes("county");
  // Whoever awaits it later hears of a failure; here it must not count as unheard.
  countyShapes.catch(() => undefined);
  const opened = await openCity(city, language);
  takePackEnglish(opened.pack.english);
  const store = createStore(opened);
  await openNamedVersion(store, city, readAddress());
  keepAddressInStep(store, offered.cities, opened.choices);
  keepLanguageTold(store);
  keepLayersLoaded(store, (name) => (name === "county" ? countyShapes : city.shapes(name)));
  keepVersionsLoaded(store, (file) => openVersion(city, file));
  const services = makeServices(store, offered);
  root.render(<App {...services} />);
}

installTrustedTypes();
const host = document.getElementById("root");
if (!host) throw new Error("index.html has no #root");
const root = createRoot(host);
writePageLanguage(language);
root.render(<LoadingSkeleton text={messages[language]} />);
start(root).catch((problem: unknown) => {
  if (!(problem instanceof AppError)) throw problem;
  const text = messages[language];
  root.render(<OpenFailure text={text} words={text.error[problem.code](problem.details)} />);
});
