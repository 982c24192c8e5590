/** Words whose least number of shared letters is kept, so that a walk can skip them at once. */
export const BLOCK_SHIFT = 6;
export const BLOCK_WORDS = 1 << BLOCK_SHIFT;
