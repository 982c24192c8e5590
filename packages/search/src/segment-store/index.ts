export { makeFolderStore } from "./folder-store.ts";
export { type IndexKeeper, keepIndex, type RefreshError } from "./keep-index.ts";
export type { Manifest, SegmentStore } from "./segment-store.ts";
