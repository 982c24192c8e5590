import type { PersonId } from "../id/index.ts";
import type { Block } from "./block.ts";
import { type PairKey, pairKeyOf } from "./pair-key.ts";

/** The pairs that a block holds apart. */
export const blockedPairs = (blocks: Iterable<Block>): ReadonlySet<PairKey> =>
  new Set([...blocks].filter(({ holders }) => holders.length > 0).map(({ pair }) => pair));

/**
 * Whether two people may meet each other in the product at all: as a hit, in a message, a booking or
 * a match. The same in both directions.
 */
export const mayContact = (
  one: PersonId,
  other: PersonId,
  blocked: ReadonlySet<PairKey>,
): boolean => !blocked.has(pairKeyOf(one, other));
