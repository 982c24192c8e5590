import type { Check } from "../filter/check.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import type { WeekMasks } from "../slot/week-masks.ts";
import { bitmapWords } from "../snapshot/plan.ts";
import type { Choice } from "./evaluate-layer.ts";
import type { Layer } from "./index-view.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Clears what fails the check in `scratch.base`, and with it all that misses the choices of two
 * facets or more: neither a hit nor counted anywhere.
 */
export const dropFailing = (
  { segment }: Layer,
  { window }: ResolvedQuery,
  choices: readonly Choice[],
  check: Check,
  masks: WeekMasks,
  { base, others }: Scratch,
): void => {
  const words = bitmapWords(segment.listings);
  dropMissingTwo(base, others, choices, words);
  const { slotBlocks, slotHours } = segment;
  for (let word = 0; word < words; word++) {
    let bits = base[word] ?? 0;
    if (bits !== 0 && window !== null) bits &= weekBits(slotBlocks, slotHours, word, masks);
    let kept = bits;
    while (bits !== 0) {
      const lowest = bits & -bits;
      if (!check((word << 5) + 31 - Math.clz32(lowest))) kept ^= lowest;
      bits ^= lowest;
    }
    base[word] = kept;
  }
};

/** Which of 32 listings may have free time where it is wanted, by the masks alone. */
const weekBits = (
  slotBlocks: Uint32Array,
  slotHours: Uint32Array,
  word: number,
  { blocks, hours }: WeekMasks,
): number => {
  const from = word << 5;
  const count = Math.min(32, slotBlocks.length - from);
  let bits = 0;
  for (let i = 0; i < count; i++) {
    const meets =
      (((slotBlocks[from + i] ?? 0) & blocks) === 0 ? 0 : 1) &
      (((slotHours[from + i] ?? 0) & hours) === 0 ? 0 : 1);
    bits |= meets << i;
  }
  return bits;
};

/** @param one working memory: listings that have missed exactly one choice so far */
const dropMissingTwo = (
  base: Uint32Array,
  one: Uint32Array,
  choices: readonly Choice[],
  words: number,
): void => {
  if (choices.length < 2) return;
  one.fill(0);
  for (const { bits } of choices) {
    for (let i = 0; i < words; i++) {
      const none = base[i] ?? 0;
      const has = bits[i] ?? 0;
      one[i] = ((one[i] ?? 0) & has) | (none & ~has);
      base[i] = none & has;
    }
  }
  for (let i = 0; i < words; i++) base[i] = (base[i] ?? 0) | (one[i] ?? 0);
};
