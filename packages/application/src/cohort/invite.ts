import { type InvitePeopleInput, PeopleInvited } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { actOnCohort, type Cohort } from "@waymark/domain/cohort";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { onceDecidedAnew } from "../command/index.ts";
import type { CohortDeps } from "./deps.ts";
import { invitedEvent } from "./events.ts";
import { ownCohort } from "./own.ts";
import { isFor, planInvitations } from "./plan-invitations.ts";

type Kind = InvitePeopleInput["kind"];
type These = Extract<InvitePeopleInput["whom"], { readonly which: "these" }>;
type Everybody = Extract<InvitePeopleInput["whom"], { readonly which: "everybody" }>;

/** A few, in the transaction of the command itself; only the mails are left to the queue. */
const inviteThese =
  (deps: CohortDeps) =>
  async (cohort: Cohort, kind: Kind, { enrolmentIds }: These, now: Instant) => {
    const { id: cohortId } = cohort;
    const people = await deps.enrolments.getMany(cohortId, [...new Set(enrolmentIds)]);
    const chosen = people.filter((one) => isFor(deps, kind, one, now));
    const { invited, writes } = await planInvitations(deps, cohortId, kind, chosen, now);
    if (invited.length === 0) return err({ code: "cohort.nobody_to_invite" as const });
    return ok({
      answer: { cohortId, count: invited.length },
      writes,
      events: [invitedEvent(deps, cohort, kind, 0, invited, now)],
    });
  };

const inviteEverybody =
  (deps: CohortDeps) =>
  async (cohort: Cohort, kind: Kind, { side }: Everybody, now: Instant) => {
    const { id: cohortId } = cohort;
    const [tally, former] = await Promise.all([
      deps.enrolmentTallies.get(cohortId),
      deps.invitationRuns.get(cohortId),
    ]);
    const status = kind === "invite" ? "listed" : "invited";
    const sides = side === undefined ? (["mentor", "mentee", "peer"] as const) : [side];
    if (sides.every((one) => (tally[`${one}.${status}`] ?? 0) === 0)) {
      return err({ code: "cohort.nobody_to_invite" as const });
    }
    const batch = (former?.batch ?? 0) + 1;
    const run = {
      cohortId,
      kind,
      requestedAt: now,
      batch,
      isDone: false,
      ...(side !== undefined && { side }),
    };
    return ok({
      answer: { cohortId },
      writes: [deps.invitationRuns.put(run)],
      events: [invitedEvent(deps, cohort, kind, batch, [], now)],
    });
  };

/** Opens the cohort with its first invitations. */
const opened = (cohort: Cohort, now: Instant) =>
  actOnCohort(cohort, { action: "invite" }, "manager", now);

/**
 * Asks people to join, or again those who have not answered. Many are written to by and by, a small
 * batch at a time.
 */
export const invitePeople =
  (deps: CohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: InvitePeopleInput,
  ): Promise<Result<PeopleInvited, AppError>> => {
    const now = deps.clock.now();
    const { cohortId, kind, whom } = input;
    const outdated = ["enrolment.changed_meanwhile", "cohort.changed_meanwhile"] as const;
    return onceDecidedAnew(
      deps,
      outdated,
    )({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "cohort.invitePeople", ...input },
      now,
      parse: (stored) => PeopleInvited.parse(stored),
      decide: async () => {
        const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
        if (!own.ok) return own;
        const cohort = opened(own.value.cohort, now);
        if (!cohort.ok) return cohort;
        const planned =
          whom.which === "these"
            ? await inviteThese(deps)(cohort.value, kind, whom, now)
            : await inviteEverybody(deps)(cohort.value, kind, whom, now);
        if (!planned.ok) return planned;
        const { answer, writes, events } = planned.value;
        const isFirst = own.value.cohort.status === "draft";
        return ok({
          answer,
          writes: [
            ...writes,
            isFirst ? deps.cohorts.replace(cohort.value) : deps.cohorts.check(own.value.cohort),
            deps.members.check(own.value.member),
          ],
          events,
        });
      },
    });
  };
