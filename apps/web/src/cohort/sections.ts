import type { OrganisationAction } from "@waymark/domain/organisation";

/**
 * The sections of a cohort in the order in which they are shown, each for whose role includes the
 * action. Each is a child of the route `cohortFrame` in `app/cohort-routes.tsx`.
 */
export const sections = [
  { path: "/cohorts/$cohortId", label: "Overview", action: "see_report" },
  { path: "/cohorts/$cohortId/people", label: "People", action: "manage_cohorts" },
  { path: "/cohorts/$cohortId/matching", label: "Matching", action: "match" },
  { path: "/cohorts/$cohortId/health", label: "Health", action: "see_health" },
  { path: "/cohorts/$cohortId/report", label: "Report", action: "see_report" },
] as const satisfies readonly {
  readonly path: string;
  readonly label: string;
  readonly action: OrganisationAction;
}[];
