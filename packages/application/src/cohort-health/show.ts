import type { CohortHealthView } from "@waymark/contracts/cohort-health";
import type { AppError } from "@waymark/contracts/error";
import type { Circle } from "@waymark/domain/circle";
import type { Delivery, DeliveryState } from "@waymark/domain/delivery";
import type { Enrolment } from "@waymark/domain/enrolment";
import type { CohortId, PersonId } from "@waymark/domain/id";
import type { Mentorship, MentorshipStatus } from "@waymark/domain/mentorship";
import { ok, type Result } from "@waymark/domain/result";
import { ownCohort } from "../cohort/index.ts";
import { everyPage } from "../matching-run/every-page.ts";
import type { CohortHealthDeps } from "./deps.ts";

const shownMax = 100;
const askedAtOnce = 100;

/** A mail in one of these does not arrive any more. */
const lost: readonly DeliveryState[] = ["bounced", "refused", "suppressed", "complained"];

const named = ({ id: enrolmentId, side, name, emailAddress }: Enrolment) => ({
  enrolmentId,
  side,
  name,
  emailAddress,
});

const statusCounts = (pairs: readonly Mentorship[]) => {
  const count = (status: MentorshipStatus): number =>
    pairs.filter((pair) => pair.status === status).length;
  return {
    proposed: count("proposed"),
    active: count("active"),
    paused: count("paused"),
    ended: count("ended"),
  };
};

/** Who has a place as mentee or peer, and nobody to meet. */
const withoutMatch = (
  people: readonly Enrolment[],
  pairs: readonly Mentorship[],
  circles: readonly Circle[],
): readonly Enrolment[] => {
  const mentees = new Set(
    pairs.filter(({ status }) => status !== "ended").map(({ menteeId }) => menteeId),
  );
  const members = new Set(
    circles.filter(({ status }) => status === "open").flatMap(({ memberIds }) => memberIds),
  );
  return people.filter(({ status, side, personId }) => {
    if (status !== "enrolled" || side === "mentor" || personId === undefined) return false;
    return !(side === "peer" ? members : mentees).has(personId);
  });
};

const lastMailsOf = async (
  { deliveries }: Pick<CohortHealthDeps, "deliveries">,
  people: readonly Enrolment[],
): Promise<ReadonlyMap<string, Delivery>> => {
  const ids = people.flatMap(({ deliveryId }) => deliveryId ?? []);
  const found: Delivery[] = [];
  for (let at = 0; at < ids.length; at += askedAtOnce) {
    found.push(...(await deliveries.getMany(ids.slice(at, at + askedAtOnce))));
  }
  return new Map(found.map((delivery) => [delivery.id, delivery]));
};

const undeliveredOf = (people: readonly Enrolment[], mails: ReadonlyMap<string, Delivery>) =>
  people.flatMap((person) => {
    const mail = mails.get(person.deliveryId ?? "");
    const isLost = mail !== undefined && lost.includes(mail.state);
    // Who has joined all the same was reached in another way.
    return isLost && person.status === "invited"
      ? [{ ...named(person), state: mail.state, since: mail.updatedAt }]
      : [];
  });

/** A cohort in numbers, and the people whom nobody meets or no mail reaches. */
export const showCohortHealth =
  (deps: CohortHealthDeps) =>
  async (
    actor: { readonly personId: PersonId },
    cohortId: CohortId,
  ): Promise<Result<CohortHealthView, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "see_health");
    if (!own.ok) return own;
    const [people, pairs, circles] = await Promise.all([
      everyPage((cursor) => deps.enrolments.listOf(cohortId, cursor)),
      everyPage((cursor) => deps.mentorships.listOfCohort(cohortId, cursor)),
      deps.circles.listOf(cohortId),
    ]);
    const alone = withoutMatch(people, pairs, circles);
    const undelivered = undeliveredOf(people, await lastMailsOf(deps, people));
    return ok({
      pairs: statusCounts(pairs),
      circles: circles.filter(({ status }) => status === "open").length,
      withoutMatch: { count: alone.length, people: alone.slice(0, shownMax).map(named) },
      undelivered: { count: undelivered.length, people: undelivered.slice(0, shownMax) },
    });
  };
