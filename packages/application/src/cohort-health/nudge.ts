import { type NudgePairInput, PairNudged } from "@waymark/contracts/cohort-health";
import type { AppError } from "@waymark/contracts/error";
import { nextNudgeAt, type NudgeKind, nudgePair as nudge } from "@waymark/domain/cohort-health";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { ownCohort } from "../cohort/index.ts";
import type { CohortHealthDeps } from "./deps.ts";

const eventOf = {
  check_in: "mentorship.checked_on",
  rematch_offer: "mentorship.rematch_offered",
} as const satisfies Record<NudgeKind, string>;

/** Has a mail sent to both of a pair; at most one a week, whoever of the managers asks for it. */
export const nudgePair =
  (deps: CohortHealthDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: NudgePairInput,
  ): Promise<Result<PairNudged, AppError>> => {
    const now = deps.clock.now();
    const { cohortId, mentorshipId, kind } = input;
    return onceDecidedAnew(deps, ["cohort_health.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "cohortHealth.nudge", ...input },
      now,
      parse: (stored) => PairNudged.parse(stored),
      decide: async () => {
        const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
        if (!own.ok) return own;
        const [mentorship, former] = await Promise.all([
          deps.mentorships.get(mentorshipId),
          deps.pairNudges.get(cohortId, mentorshipId),
        ]);
        // Another cohort's pair is as little there as one that never was.
        if (mentorship?.cohortId !== cohortId) return err({ code: "mentorship.not_found" });
        const decided = nudge({ ...mentorship, cohortId }, kind, former, now);
        if (!decided.ok) return decided;
        const event = {
          id: deps.ids.newEventId(),
          at: now,
          v: 1,
          type: eventOf[kind],
          mentorshipId,
          revision: mentorship.revision,
        } as const;
        return ok({
          answer: { sentAt: now, nextAt: nextNudgeAt(decided.value) },
          writes: [deps.pairNudges.put(decided.value), deps.members.check(own.value.member)],
          events: [event],
        });
      },
    });
  };
