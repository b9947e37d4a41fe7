import { zhChangePage } from "./zh-change-page";
import { zhComparePage } from "./zh-compare-page";
import { zhListPage } from "./zh-list-page";
import { zhMeetingPage } from "./zh-meeting-page";
import { zhMethodPage } from "./zh-method-page";
import { zhNotePage } from "./zh-note-page";
import { zhPackPage } from "./zh-pack-page";
import { zhPages } from "./zh-pages";
import { zhRulePage } from "./zh-rule-page";
import { zhSectionPage } from "./zh-section-page";
import { zhSidePage } from "./zh-side-page";
import { zhSqlPage } from "./zh-sql-page";
import { zhTimeBar } from "./zh-time-bar";
import { zhTownsPage } from "./zh-towns-page";
import { zhUpstream } from "./zh-upstream";
import { zhWaterPage } from "./zh-water-page";
import { zhWorkPage } from "./zh-work-page";

/** Names and words of the pages over the map. A new page is a file and a line here. */
export const zhPageWords = {
  pages: zhPages,
  comparePage: zhComparePage,
  sidePage: zhSidePage,
  listPage: zhListPage,
  workPage: zhWorkPage,
  meetingPage: zhMeetingPage,
  changePage: zhChangePage,
  timeBar: zhTimeBar,
  townsPage: zhTownsPage,
  waterPage: zhWaterPage,
  sectionPage: zhSectionPage,
  upstream: zhUpstream,
  rulePage: zhRulePage,
  notePage: zhNotePage,
  packPage: zhPackPage,
  methodPage: zhMethodPage,
  sqlPage: zhSqlPage,
};
