import type { Services, SnapshotRequest } from "./services";

export async function makeSnapshot(_services: Services, _request: SnapshotRequest): Promise<void> {}
