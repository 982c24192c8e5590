import type { OrganisationAction } from "@waymark/domain/organisation";

/**
 * The sections of an organisation's console in the order in which they are shown, each for whose
 * role includes the action. Each is a child of the route `frame` in `app/organisation-routes.tsx`.
 */
export const sections = [
  { path: "/organisations/$organisationId", label: "Overview", action: "see_report" },
  {
    path: "/organisations/$organisationId/programmes",
    label: "Programmes",
    action: "manage_programmes",
  },
  { path: "/organisations/$organisationId/cohorts", label: "Cohorts", action: "see_report" },
  { path: "/organisations/$organisationId/people", label: "People", action: "manage_members" },
  { path: "/organisations/$organisationId/report", label: "Report", action: "see_report" },
  {
    path: "/organisations/$organisationId/connections",
    label: "Connections",
    action: "manage_keys",
  },
  { path: "/organisations/$organisationId/sign-in", label: "Sign-in", action: "manage_keys" },
  {
    path: "/organisations/$organisationId/settings",
    label: "Settings",
    action: "edit_organisation",
  },
] as const satisfies readonly {
  readonly path: string;
  readonly label: string;
  readonly action: OrganisationAction;
}[];
