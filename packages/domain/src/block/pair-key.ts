import * as z from "zod";
import { PersonId } from "../id/index.ts";

/** Names two people in either order; a block has one record under it, so that no half is missed. */
export const PairKey = z
  .string()
  .regex(/^per_[0-9a-f]{32}\+per_[0-9a-f]{32}$/)
  .brand<"PairKey">();
export type PairKey = z.infer<typeof PairKey>;

export const pairKeyOf = (one: PersonId, other: PersonId): PairKey =>
  PairKey.parse(one < other ? `${one}+${other}` : `${other}+${one}`);

const Pair = z.tuple([PersonId, PersonId]);

/** The two people that a pair's name is made of, in its order. */
export const peopleOf = (pair: PairKey): readonly [PersonId, PersonId] =>
  Pair.parse(pair.split("+"));

/** The one of the pair who is not this person. */
export const otherOf = (pair: PairKey, personId: PersonId): PersonId => {
  const [one, other] = peopleOf(pair);
  return one === personId ? other : one;
};
