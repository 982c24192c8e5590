import { otherOf } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import type { Blocks } from "../ports/index.ts";

/**
 * Whether a block holds the two apart at this moment. For what is shown; what is changed has the
 * block's guard in its transaction.
 */
export const areApart = async (
  { blocks }: { readonly blocks: Pick<Blocks, "get"> },
  one: PersonId,
  other: PersonId,
): Promise<boolean> => {
  const found = one === other ? null : await blocks.get(one, other);
  return found !== null && found.holders.length > 0;
};

/** Everybody whom a block holds apart from this person, whoever of the two wants it. */
export const allApartFrom = async (
  { blocks }: { readonly blocks: Pick<Blocks, "listOf"> },
  personId: PersonId,
): Promise<ReadonlySet<PersonId>> => {
  const found = await blocks.listOf(personId);
  return new Set(found.map(({ pair }) => otherOf(pair, personId)));
};
