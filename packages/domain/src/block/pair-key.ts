import * as z from "zod";
import type { PersonId } from "../id/index.ts";

/** Names two people in either order; a block has one record under it, so that no half is missed. */
export const PairKey = z
  .string()
  .regex(/^per_[0-9a-f]{32}\+per_[0-9a-f]{32}$/)
  .brand<"PairKey">();
export type PairKey = z.infer<typeof PairKey>;

export const pairKeyOf = (one: PersonId, other: PersonId): PairKey =>
  PairKey.parse(one < other ? `${one}+${other}` : `${other}+${one}`);
