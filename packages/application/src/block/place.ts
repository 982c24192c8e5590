import type { BlockedAnswer, BlockInput } from "@waymark/contracts/block";
import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import { type Block, block, lookAgainAt } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { Blocks, Clock, Commit, Dues, Ids, Persons, Write } from "../ports/index.ts";
import { findOther, type FindOtherDeps } from "./find-other.ts";

export type PlaceBlockDeps = FindOtherDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly dues: Dues;
  readonly persons: Pick<Persons, "get">;
  readonly blocks: Blocks;
};

const attemptsMax = 4;

const placed = (
  { ids, dues, blocks }: PlaceBlockDeps,
  next: Block,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] } => {
  const { pair, revision } = next;
  const dueId = ids.derivedDueId(pair, "look_again");
  return {
    writes: [
      ...blocks.replace(next),
      dues.schedule({ id: dueId, at: lookAgainAt(now), kind: "look_again", pair, revision }),
    ],
    events: [{ id: ids.newEventId(), at: now, v: 1, type: "block.placed", pair, revision }],
  };
};

/**
 * Holds the two apart from this moment on, in both directions. What is open between them is ended by
 * the job of the event; nothing new comes about meanwhile. Blocking somebody twice is no error.
 */
export const placeBlock =
  (deps: PlaceBlockDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { place }: BlockInput,
  ): Promise<Result<BlockedAnswer, AppError>> => {
    const other = await findOther(deps)(actor, place);
    if (!other.ok) return other;
    const { personId: otherId, isUnnamed } = other.value;
    const answer = isUnnamed
      ? {}
      : { displayName: (await deps.persons.get(otherId))?.displayName ?? "" };
    const now = deps.clock.now();
    for (let attempts = 1; ; attempts += 1) {
      const former = await deps.blocks.get(actor.personId, otherId);
      const next = block(former, actor.personId, otherId, now, isUnnamed);
      if (!next.ok) return next;
      if (next.value.revision === former?.revision) return ok(answer);
      const { writes, events } = placed(deps, next.value, now);
      const committed = await deps.commit(writes, events);
      if (committed.ok) return ok(answer);
      const isOutdated = committed.error.code === "block.changed_meanwhile";
      if (!isOutdated) return committed;
      if (attempts === attemptsMax) return err({ code: "storage.busy" });
    }
  };
