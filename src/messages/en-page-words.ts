import { enChangePage } from "./en-change-page";
import { enComparePage } from "./en-compare-page";
import { enListPage } from "./en-list-page";
import { enMeetingPage } from "./en-meeting-page";
import { enMethodPage } from "./en-method-page";
import { enNotePage } from "./en-note-page";
import { enPackPage } from "./en-pack-page";
import { enPages } from "./en-pages";
import { enRulePage } from "./en-rule-page";
import { enSectionPage } from "./en-section-page";
import { enSidePage } from "./en-side-page";
import { enSqlPage } from "./en-sql-page";
import { enTimeBar } from "./en-time-bar";
import { enTownsPage } from "./en-towns-page";
import { enUpstream } from "./en-upstream";
import { enWaterPage } from "./en-water-page";
import { enWorkPage } from "./en-work-page";
import type { Messages } from "./zh";
import type { zhPageWords } from "./zh-page-words";

/** Names and words of the pages over the map. A new page is a file and a line here. */
export const enPageWords: Pick<Messages, keyof typeof zhPageWords> = {
  pages: enPages,
  comparePage: enComparePage,
  sidePage: enSidePage,
  listPage: enListPage,
  workPage: enWorkPage,
  meetingPage: enMeetingPage,
  changePage: enChangePage,
  timeBar: enTimeBar,
  townsPage: enTownsPage,
  waterPage: enWaterPage,
  sectionPage: enSectionPage,
  upstream: enUpstream,
  rulePage: enRulePage,
  notePage: enNotePage,
  packPage: enPackPage,
  methodPage: enMethodPage,
  sqlPage: enSqlPage,
};
