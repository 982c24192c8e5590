import type { FollowBlockJob, JobOutcome } from "@waymark/contracts/job";
import { peopleOf } from "@waymark/domain/block";
import type { BlockDeps } from "./deps.ts";
import { endBookings } from "./end-bookings.ts";
import { endDelegations } from "./end-delegations.ts";
import type { EndOpen } from "./ending.ts";
import { endIntroductions } from "./end-introductions.ts";
import { endMentorships } from "./end-mentorships.ts";
import { releaseHolds } from "./release-holds.ts";
import { stopMessages } from "./stop-messages.ts";

const endings: readonly EndOpen[] = [
  releaseHolds,
  endIntroductions,
  endBookings,
  stopMessages,
  endMentorships,
  endDelegations,
];

/**
 * Ends what is open between two whom a block holds apart. Done again, also after it stopped half way,
 * it finds what is left.
 */
export const followBlock =
  (deps: BlockDeps) =>
  async ({ pair }: FollowBlockJob): Promise<JobOutcome> => {
    const [one, other] = peopleOf(pair);
    const block = await deps.blocks.get(one, other);
    if (block === null) return { outcome: "rejected", reason: "no such block" };
    const [first] = block.holders;
    if (first === undefined) return { outcome: "skipped", reason: "nobody wants it any more" };
    const apart = { by: first.personId, other: first.personId === one ? other : one };
    for (const end of endings) {
      const ended = await end(deps, apart, deps.clock.now());
      // Somebody was faster with one of these: the next try finds it as it is then.
      if (!ended.ok) return { outcome: "retry", reason: ended.error.code, afterSeconds: 5 };
    }
    return { outcome: "done" };
  };
