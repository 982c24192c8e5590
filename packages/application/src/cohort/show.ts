import type { CohortList, CohortSummary, CohortView, Headcount } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import type { Cohort } from "@waymark/domain/cohort";
import { EnrolmentSide, EnrolmentStatus, type EnrolmentTally } from "@waymark/domain/enrolment";
import type { CohortId, OrganisationId, PersonId } from "@waymark/domain/id";
import { mayOrganisation, organisationActions } from "@waymark/domain/organisation";
import type { Programme } from "@waymark/domain/programme";
import { err, ok, type Result } from "@waymark/domain/result";
import { ownOrganisation } from "../organisation/index.ts";
import type { Programmes } from "../ports/index.ts";
import type { CohortDeps } from "./deps.ts";
import { ownCohort } from "./own.ts";

type Reads = Pick<
  CohortDeps,
  "cohorts" | "enrolmentTallies" | "invitationRuns" | "members" | "organisations"
> & { readonly programmes: Pick<Programmes, "get" | "ofOrganisation"> };

const headcountsOf = (tally: EnrolmentTally): Headcount[] =>
  EnrolmentSide.options.flatMap((side) =>
    EnrolmentStatus.options.flatMap((status) => {
      const count = tally[`${side}.${status}`] ?? 0;
      return count > 0 ? [{ side, status, count }] : [];
    }),
  );

const summaryOf = (
  cohort: Cohort,
  { name: programmeName, shape }: Pick<Programme, "name" | "shape">,
  tally: EnrolmentTally,
): CohortSummary => {
  const {
    organisationId: _organisationId,
    programmeId: _programmeId,
    revision: _revision,
    ...seen
  } = cohort;
  return { ...seen, programmeName, shape, headcounts: headcountsOf(tally) };
};

/** A cohort for everybody with a role in its organisation: numbers and dates, no names. */
export const showCohort =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    id: CohortId,
  ): Promise<Result<CohortView, AppError>> => {
    const own = await ownCohort(deps)(actor, id, "see_report");
    if (!own.ok) return own;
    const { cohort, member, organisation } = own.value;
    const mayManage = mayOrganisation(member.role, "manage_cohorts");
    const [programme, tally, run] = await Promise.all([
      deps.programmes.get(cohort.programmeId),
      mayManage ? deps.enrolmentTallies.get(id) : {},
      mayManage ? deps.invitationRuns.get(id) : null,
    ]);
    if (programme === null) return err({ code: "cohort.not_found" });
    return ok({
      ...summaryOf(cohort, programme, tally),
      organisation: { id: organisation.id, name: organisation.name },
      programme: { id: programme.id, status: programme.status, summary: programme.summary },
      viewerRole: member.role,
      mayDo: organisationActions.filter((action) => mayOrganisation(member.role, action)),
      ...(run !== null && {
        mailing: { kind: run.kind, requestedAt: run.requestedAt, isDone: run.isDone },
      }),
    });
  };

/** An organisation's cohorts, newest first. */
export const listCohorts =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    organisationId: OrganisationId,
    cursor?: string,
  ): Promise<Result<CohortList, AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "see_report");
    if (!own.ok) return own;
    const mayManage = mayOrganisation(own.value.member.role, "manage_cohorts");
    const [{ items, nextCursor }, programmes] = await Promise.all([
      deps.cohorts.listOfOrganisation(organisationId, cursor),
      deps.programmes.ofOrganisation(organisationId),
    ]);
    const cohorts = await Promise.all(
      items.map(async (cohort) => {
        const programme = programmes.find(({ id }) => id === cohort.programmeId);
        const tally = mayManage ? await deps.enrolmentTallies.get(cohort.id) : {};
        return summaryOf(cohort, programme ?? { name: "", shape: "pairs" }, tally);
      }),
    );
    return ok({ cohorts, ...(nextCursor !== undefined && { nextCursor }) });
  };
