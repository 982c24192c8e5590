export { makeFolderStore } from "./folder-store.ts";
export { type IndexKeeper, keepIndex, type RefreshError } from "./keep-index.ts";
export { readWhole } from "./read-whole.ts";
export type { Manifest, SegmentStore } from "./segment-store.ts";
