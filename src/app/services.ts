import type { CityFiles } from "../actions/city-files";
import type { CityEntry } from "../formats/city-index";
import type { MapScene } from "../map/map-scene";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import type { UiState } from "../state/ui-state";
import type { FileOpener } from "./file-opener";
import type { HistoryKeeper } from "./keep-history";
import type { OfflineKeeper } from "./keep-offline";
import type { WorkspaceKeeper } from "./keep-workspace-saved";
import type { OfferedCity } from "./offered-city";
import type { OfferedWorkspace } from "./offered-workspace";
import type { SqlConsole } from "./sql/sql-console";

/** What the page is given: its two stores and the verbs that leave the page. */
export interface Services {
  readonly store: Store<AppState>;
  readonly ui: Store<UiState>;
  /** Every city that can be opened, and the files of the one that is. */
  readonly cities: readonly CityEntry[];
  readonly cityFiles: CityFiles;
  readonly copyLink: () => void;
  readonly makeSnapshot: (request: SnapshotRequest) => void;
  readonly downloadTable: () => void;
  readonly files: FileOpener;
  readonly history: HistoryKeeper;
  readonly workspace: WorkspaceKeeper;
  readonly offline: OfflineKeeper;
  readonly sql: SqlConsole;
  /** A workspace file that waits for the word whether it is merged or replaces what is open. */
  readonly offered: Store<OfferedWorkspace | null>;
  /** A workspace file of another city, or of this one with other content, that waits for a word. */
  readonly offeredCity: Store<OfferedCity | null>;
  readonly onFirstFrame: () => void;
}

export interface SnapshotRequest {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly scene: MapScene;
}
