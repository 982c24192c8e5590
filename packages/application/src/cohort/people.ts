import type { PeopleInput, PeoplePage, PersonRow } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import type { Delivery } from "@waymark/domain/delivery";
import type { Enrolment } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { CohortDeps } from "./deps.ts";
import { ownCohort } from "./own.ts";

type Reads = Pick<
  CohortDeps,
  "cohorts" | "deliveries" | "enrolments" | "members" | "organisations"
>;

/** What people said for the matching is not for managers, so what they see is named here. */
const rowOf = (enrolment: Enrolment, deliveries: readonly Delivery[]): PersonRow => {
  const mail = deliveries.find(({ id }) => id === enrolment.deliveryId);
  return {
    id: enrolment.id,
    side: enrolment.side,
    name: enrolment.name,
    emailAddress: enrolment.emailAddress,
    status: enrolment.status,
    since: enrolment.since,
    invitedAt: enrolment.invitedAt,
    capacity: enrolment.capacity,
    languages: enrolment.languages,
    department: enrolment.department,
    location: enrolment.location,
    managerEmailAddress: enrolment.managerEmailAddress,
    isExternal: enrolment.isExternal,
    ...(mail !== undefined && { invitation: { state: mail.state, updatedAt: mail.updatedAt } }),
  };
};

/** A cohort's people with the state of their last invitation, page by page. */
export const listPeople =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    { cohortId, filter, cursor }: PeopleInput,
  ): Promise<Result<PeoplePage, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
    if (!own.ok) return own;
    const page =
      filter === undefined
        ? await deps.enrolments.listOf(cohortId, cursor)
        : await deps.enrolments.listIn(cohortId, filter.status, filter.side, cursor);
    const deliveries = await deps.deliveries.getMany(
      page.items.flatMap(({ deliveryId }) => (deliveryId === undefined ? [] : [deliveryId])),
    );
    const { nextCursor } = page;
    return ok({
      people: page.items.map((enrolment) => rowOf(enrolment, deliveries)),
      ...(nextCursor !== undefined && { nextCursor }),
    });
  };
