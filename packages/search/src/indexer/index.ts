export type { IndexChange } from "./change.ts";
export type { IndexerDeps } from "./deps.ts";
export { indexChanges } from "./index-changes.ts";
export { mergeIndex, type MergeReport } from "./merge.ts";
export { noFreeTimes } from "./no-free-times.ts";
export { noReviews } from "./no-reviews.ts";
export { verifyIndex } from "./verify.ts";
