import type { zhOffline } from "./zh-offline";

export const enOffline: typeof zhOffline = {
  title: "Offline use",
  badge: "Offline",
  badgeHint:
    "The network is gone. Program and data are on this machine and go on; without an offline copy, features not used yet may not open",
  unsupported:
    "The browser offers no offline copy here: that takes https and leave to store. The app asks no outside host and works as usual on a server of the house.",
  none: "Keeps the program, the fonts and the data of the built cities in this browser, so that everything opens without a network; takes about 50 MB.",
  keep: "Keep an offline copy",
  saving: (done, all) =>
    all === 0 ? "Storing the offline copy…" : `Storing the offline copy: ${done} of ${all} files`,
  kept: (files, size) =>
    `The offline copy is complete: ${files} files, ${size}; works without a network`,
  missing: (missing, files) =>
    `The offline copy lacks ${missing} of ${files} files; some features will not open without a network`,
  failed:
    "The offline copy could not be stored: storage is full or the network broke off. What is open stays; try again with more room or a network.",
  silent:
    "The offline copy does not answer, so nobody knows whether it is complete; store it again or remove it.",
  fill: "Complete it",
  remove: "Remove the offline copy",
  renewed: "A new version is stored. Taking it opens all tabs anew; files and decisions are saved.",
  renew: "Take the new version",
  details: "Checklist",
  group: "Content",
  files: "Files",
  size: "Size",
  state: "State",
  groups: { assets: "Program", fonts: "Fonts", geodata: "Map and data", other: "Page" },
  complete: "complete",
  lacking: (files) => `${files} missing`,
};
