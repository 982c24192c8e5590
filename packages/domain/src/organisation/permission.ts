import type { MemberRole } from "./member.ts";

export const organisationActions = [
  "manage_members",
  "manage_programmes",
  "manage_cohorts",
  "match",
  "see_health",
  /** Of every role: who is a member at all may see this. */
  "see_report",
  "manage_keys",
  "edit_organisation",
] as const;
export type OrganisationAction = (typeof organisationActions)[number];

const allowed = {
  owner: organisationActions,
  programme_manager: [
    "manage_members",
    "manage_programmes",
    "manage_cohorts",
    "match",
    "see_health",
    "see_report",
  ],
  sponsor_viewer: ["see_report"],
} as const satisfies Record<MemberRole, readonly OrganisationAction[]>;

export const mayOrganisation = (role: MemberRole, action: OrganisationAction): boolean => {
  const actions: readonly OrganisationAction[] = allowed[role];
  return actions.includes(action);
};

/** Which roles somebody may give and take. Nobody's own role leads to a higher one. */
const assignable = {
  owner: ["owner", "programme_manager", "sponsor_viewer"],
  programme_manager: ["sponsor_viewer"],
  sponsor_viewer: [],
} as const satisfies Record<MemberRole, readonly MemberRole[]>;

export const rolesAssignableBy = (role: MemberRole): readonly MemberRole[] => assignable[role];

/** Whether somebody of one role may give or take another one. */
export const mayAssign = (by: MemberRole, role: MemberRole): boolean =>
  rolesAssignableBy(by).includes(role);
