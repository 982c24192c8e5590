import type { BlockList } from "@waymark/contracts/block";
import { otherOf } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import type { Blocks, Persons } from "../ports/index.ts";

type Deps = { readonly blocks: Pick<Blocks, "listOf">; readonly persons: Pick<Persons, "get"> };

/** Whom somebody blocks, the latest first. Who blocks them is not in it. */
export const listBlocks =
  (deps: Deps) =>
  async ({ personId }: { readonly personId: PersonId }): Promise<BlockList> => {
    const found = await deps.blocks.listOf(personId);
    const blocks = await Promise.all(
      found.flatMap(({ pair, holders }) =>
        holders
          .filter((holder) => holder.personId === personId)
          .map(async ({ since, isUnnamed }) => {
            const otherId = otherOf(pair, personId);
            if (isUnnamed === true) return { personId: otherId, since };
            const other = await deps.persons.get(otherId);
            return { personId: otherId, displayName: other?.displayName ?? "", since };
          }),
      ),
    );
    return { blocks: blocks.toSorted((a, b) => (a.since > b.since ? -1 : 1)) };
  };
