import type { Clock, Commit, DueItem, Dues, Ids } from "@waymark/application/ports";
import type { DomainEvent } from "@waymark/contracts/event";
import type { Log } from "@waymark/application/log";

export type DueSweepDeps = {
  readonly dues: Pick<Dues, "listDue" | "take">;
  readonly commit: Commit;
  readonly ids: Pick<Ids, "derivedEventId">;
  readonly clock: Clock;
  readonly log: Log;
};

type Taken = "taken" | "lost" | "left";

const parallelCommits = 8;

const take = async (deps: DueSweepDeps, due: DueItem): Promise<Taken> => {
  const { id, kind, introductionId, revision } = due;
  const event: DomainEvent = {
    // Names this appointment, not this run: a second event for it would lead to the same mails.
    id: deps.ids.derivedEventId("introduction.due", id, due.at, String(revision)),
    at: deps.clock.now(),
    v: 1,
    type: "introduction.due",
    introductionId,
    revision,
    kind,
  };
  const committed = await deps.commit([deps.dues.take(due)], [event]);
  if (committed.ok) {
    deps.log({ level: "info", message: "due item taken", dueId: id, eventId: event.id, kind });
    return "taken";
  }
  if (committed.error.code === "request.not_found") return "lost";
  const reason = committed.error.code;
  deps.log({ level: "warn", message: "due item left", dueId: id, eventId: event.id, reason });
  return "left";
};

/**
 * Turns what is due into events: the due item goes and the event comes in one transaction, so that
 * of two sweeps at once one takes an item and the other loses it.
 *
 * @returns how many items became events, were taken by others or moved, and wait for the next run
 */
export const sweepDues =
  (deps: DueSweepDeps) =>
  async ({ limit }: { readonly limit: number }) => {
    const due = await deps.dues.listDue(deps.clock.now(), limit);
    const taken: Taken[] = [];
    for (let at = 0; at < due.length; at += parallelCommits) {
      const group = due.slice(at, at + parallelCommits);
      taken.push(...(await Promise.all(group.map((item) => take(deps, item)))));
    }
    const count = (what: Taken): number => taken.filter((one) => one === what).length;
    return { takenCount: count("taken"), lostCount: count("lost"), leftCount: count("left") };
  };
