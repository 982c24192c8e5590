export type { BlockDeps } from "./deps.ts";
export { findOther, type FindOtherDeps } from "./find-other.ts";
export { followBlock } from "./follow.ts";
export { liftBlock } from "./lift.ts";
export { listBlocks } from "./list.ts";
export { placeBlock, type PlaceBlockDeps } from "./place.ts";
