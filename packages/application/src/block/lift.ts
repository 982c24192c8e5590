import type { BlockList, UnblockInput } from "@waymark/contracts/block";
import type { AppError } from "@waymark/contracts/error";
import { unblock } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Blocks, Commit, Persons } from "../ports/index.ts";
import { listBlocks } from "./list.ts";

type Deps = {
  readonly blocks: Blocks;
  readonly commit: Commit;
  readonly persons: Pick<Persons, "get">;
};

const attemptsMax = 4;

/**
 * Lifts one's own block; what it ended stays ended, and the other's own block stands. Lifting one
 * that is not there is no error.
 */
export const liftBlock =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    { personId: otherId }: UnblockInput,
  ): Promise<Result<BlockList, AppError>> => {
    for (let attempts = 1; ; attempts += 1) {
      const former = await deps.blocks.get(actor.personId, otherId);
      if (former === null) break;
      const next = unblock(former, actor.personId);
      if (next.revision === former.revision) break;
      const committed = await deps.commit(deps.blocks.replace(next), []);
      if (committed.ok) break;
      if (committed.error.code !== "block.changed_meanwhile") return committed;
      if (attempts === attemptsMax) return err({ code: "storage.busy" });
    }
    return ok(await listBlocks(deps)(actor));
  };
