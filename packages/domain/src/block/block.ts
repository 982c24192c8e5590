import * as z from "zod";
import { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { Instant } from "../time/index.ts";
import type { BlockErrorCode } from "./errors.ts";
import { PairKey, pairKeyOf } from "./pair-key.ts";

/** Who of two people blocks the other. It holds for both as long as one of them wants it. */
export const Block = z.strictObject({
  pair: PairKey,
  holders: z
    .array(
      z.strictObject({
        personId: PersonId,
        since: Instant,
        /** The holder does not know the other's name, and does not learn it from the block. */
        isUnnamed: z.boolean().optional(),
      }),
    )
    .max(2),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type Block = z.infer<typeof Block>;

export const noBlock = (one: PersonId, other: PersonId): Block => ({
  pair: pairKeyOf(one, other),
  holders: [],
  revision: 0,
});

/** Unchanged, the same revision included, when this person blocks the other already. */
export const block = (
  former: Block | null,
  by: PersonId,
  other: PersonId,
  now: Instant,
  isUnnamed = false,
): Result<Block, { readonly code: BlockErrorCode }> => {
  if (by === other) return err({ code: "block.oneself" });
  const { pair, holders, revision } = former ?? noBlock(by, other);
  if (holders.some(({ personId }) => personId === by)) return ok({ pair, holders, revision });
  return ok({
    pair,
    holders: [...holders, { personId: by, since: now, ...(isUnnamed && { isUnnamed }) }],
    revision: revision + 1,
  });
};

/** Lifts a person's own block and nobody else's; unchanged when there is none. */
export const unblock = (former: Block, by: PersonId): Block => {
  const holders = former.holders.filter(({ personId }) => personId !== by);
  return holders.length === former.holders.length
    ? former
    : { ...former, holders, revision: former.revision + 1 };
};

/** What a person may be told: their own block, never that of the other. */
export const isOwnBlock = ({ holders }: Block, personId: PersonId): boolean =>
  holders.some((holder) => holder.personId === personId);
