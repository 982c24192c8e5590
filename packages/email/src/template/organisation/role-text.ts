import type { MemberRole } from "@waymark/domain/organisation";

/** What somebody of a role does, after "as". */
export const roleText = {
  owner: "an owner",
  programme_manager: "a programme manager",
  sponsor_viewer: "a viewer of the sponsor’s report",
} as const satisfies Record<MemberRole, string>;

/** What the role is for, in one sentence. */
export const roleMeaning = {
  owner: "Owners look after everything, and after who has which role.",
  programme_manager: "Programme managers prepare programmes, invite cohorts and match them.",
  sponsor_viewer:
    "Viewers read the sponsor’s report: figures about groups, never about one person.",
} as const satisfies Record<MemberRole, string>;
