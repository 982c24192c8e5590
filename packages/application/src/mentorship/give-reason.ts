import type { AppError } from "@waymark/contracts/error";
import { type GiveReasonInput, ReasonTaken } from "@waymark/contracts/mentorship";
import type { PersonId } from "@waymark/domain/id";
import { giveReason as give, nextReleaseAt } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { once } from "../command/index.ts";
import type { Dues, Ids, Write } from "../ports/index.ts";
import type { MentorshipDeps } from "./deps.ts";
import { ownMentorship } from "./own.ts";

/** One release a month, whoever gives the first reason of the month. */
export const releaseDueWrite = (
  { dues, ids }: { readonly dues: Dues; readonly ids: Ids },
  now: Instant,
): Write => {
  const at = nextReleaseAt(now);
  const id = ids.derivedDueId("release_reasons", at);
  return dues.schedule({ id, at, kind: "release_reasons", revision: 1 });
};

/** Takes why somebody ended; nobody reads it before it leaves with those of others. */
export const giveReason =
  (deps: MentorshipDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { requestKey, mentorshipId, reason }: GiveReasonInput,
  ): Promise<Result<ReasonTaken, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: actor.personId,
      requestKey,
      // The record of the command stays for weeks, so the reason is not in it.
      input: { mentorshipId, command: "mentorship.give_reason" },
      now,
      parse: (stored) => ReasonTaken.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship, side } = own.value;
        if (await deps.endingReasons.hasGiven(mentorshipId, side)) {
          return err({ code: "mentorship.no_reason_asked" });
        }
        const given = give(mentorship, side, reason, null, now);
        if (!given.ok) return given;
        return ok({
          answer: { mentorshipId },
          writes: [...deps.endingReasons.give(given.value), releaseDueWrite(deps, now)],
          events: [],
        });
      },
    });
  };
