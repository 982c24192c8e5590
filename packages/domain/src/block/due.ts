import { addMinutes, type Instant } from "../time/index.ts";

export const blockDueKinds = ["look_again"] as const;
export type BlockDueKind = (typeof blockDueKinds)[number];

/**
 * When what a block ends is looked for a second time: some lists are behind by seconds, and what came
 * about in the last moment before the block may not be in them yet.
 */
export const lookAgainAt = (placedAt: Instant): Instant => addMinutes(placedAt, 2);
