import { importPeople, listCohorts, listPeople, showCohort } from "@waymark/application/cohort";
import {
  CohortList,
  CohortListInput,
  CohortTarget,
  CohortView,
  ImportPeopleInput,
  PeopleImported,
  PeopleInput,
  PeoplePage,
} from "@waymark/contracts/cohort";
import { EnrolmentSide, EnrolmentStatus } from "@waymark/domain/enrolment";
import { type Operation, operation } from "./operation.ts";

export const cohortOperations: readonly Operation[] = [
  operation({
    id: "listCohorts",
    method: "get",
    path: "/v1/cohorts",
    scope: "cohorts:read",
    summary:
      "The organisation's cohorts, the newest first, with how many people are in which state",
    input: CohortListInput.omit({ organisationId: true }),
    answer: CohortList,
    run: (deps, caller, { cursor }) => listCohorts(deps)(caller, caller.organisationId, cursor),
  }),
  operation({
    id: "getCohort",
    method: "get",
    path: "/v1/cohorts/{cohortId}",
    scope: "cohorts:read",
    summary: "One cohort with its numbers",
    input: CohortTarget,
    answer: CohortView.omit({ viewerRole: true, mayDo: true }),
    run: (deps, caller, { cohortId }) => showCohort(deps)(caller, cohortId),
  }),
  operation({
    id: "listEnrolments",
    method: "get",
    path: "/v1/cohorts/{cohortId}/enrolments",
    scope: "enrolments:read",
    summary: "A cohort's people, with the state of the last mail that asked each of them to join",
    description:
      "With `status` and `side` together: only those, who came to it first before others. No answers to intake questions and no wishes are shown.",
    input: PeopleInput.omit({ filter: true, search: true })
      .extend({ status: EnrolmentStatus.optional(), side: EnrolmentSide.optional() })
      .refine(({ status, side }) => (status === undefined) === (side === undefined), {
        error: "needs the other one, too",
        path: ["status"],
      }),
    answer: PeoplePage,
    run: (deps, caller, { cohortId, cursor, status, side }) =>
      listPeople(deps)(caller, {
        cohortId,
        cursor,
        ...(status !== undefined && side !== undefined && { filter: { status, side } }),
      }),
  }),
  operation({
    id: "upsertEnrolments",
    method: "post",
    path: "/v1/cohorts/{cohortId}/enrolments",
    scope: "enrolments:write",
    summary: "Lists people in a cohort, or brings what is known of them up to date",
    description:
      "Who is who follows from side and mail address, so that the same people sent again are never doubled. Nobody is written to: invitations are sent from the console. One outcome for each entry, in their order. `request.too_large` means that these change more than one step can hold: nothing was changed, and half of them may go.",
    input: ImportPeopleInput.omit({ requestKey: true, isDryRun: true }).extend({
      isDryRun: ImportPeopleInput.shape.isDryRun.default(false),
    }),
    answer: PeopleImported,
    run: (deps, caller, input) =>
      importPeople(deps)(caller, { ...input, requestKey: caller.requestKey }),
  }),
];
