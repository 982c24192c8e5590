import type { PeopleInput, PeoplePage, PersonRow } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import type { Delivery } from "@waymark/domain/delivery";
import type { Enrolment, EnrolmentStatus } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { CohortDeps } from "./deps.ts";
import { findPeople } from "./find-people.ts";
import { ownCohort } from "./own.ts";

type Reads = Pick<
  CohortDeps,
  "cohorts" | "deliveries" | "enrolments" | "members" | "organisations"
>;

const isKnownFromFile: readonly EnrolmentStatus[] = ["listed", "invited", "declined"];

/** What people said for the matching is not for managers, so what they see is named here. */
const rowOf = (enrolment: Enrolment, deliveries: readonly Delivery[]): PersonRow => {
  const { status, timeZone, skills, industry } = enrolment;
  const mail = deliveries.find(({ id }) => id === enrolment.deliveryId);
  return {
    id: enrolment.id,
    side: enrolment.side,
    name: enrolment.name,
    emailAddress: enrolment.emailAddress,
    status,
    since: enrolment.since,
    invitedAt: enrolment.invitedAt,
    capacity: enrolment.capacity,
    languages: enrolment.languages,
    department: enrolment.department,
    location: enrolment.location,
    managerEmailAddress: enrolment.managerEmailAddress,
    isExternal: enrolment.isExternal,
    ...(isKnownFromFile.includes(status) && { timeZone, skills, industry }),
    ...(mail !== undefined && { invitation: { state: mail.state, updatedAt: mail.updatedAt } }),
  };
};

/** A cohort's people with the state of their last invitation, page by page. */
export const listPeople =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    { cohortId, filter, search, cursor }: PeopleInput,
  ): Promise<Result<PeoplePage, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
    if (!own.ok) return own;
    const listPage = (after: string | undefined) =>
      filter === undefined
        ? deps.enrolments.listOf(cohortId, after)
        : deps.enrolments.listIn(cohortId, filter.status, filter.side, after);
    const page =
      search === undefined ? await listPage(cursor) : await findPeople(listPage, search, cursor);
    const deliveries = await deps.deliveries.getMany(
      page.items.flatMap(({ deliveryId }) => (deliveryId === undefined ? [] : [deliveryId])),
    );
    const { nextCursor } = page;
    return ok({
      people: page.items.map((enrolment) => rowOf(enrolment, deliveries)),
      ...(nextCursor !== undefined && { nextCursor }),
    });
  };
