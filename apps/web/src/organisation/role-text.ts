import type { MemberRole } from "@waymark/domain/organisation";

export const roleText = {
  owner: "Owner",
  programme_manager: "Programme manager",
  sponsor_viewer: "Viewer of the report",
} as const satisfies Record<MemberRole, string>;

export const roleMeaning = {
  owner: "Everything, and who else has which role.",
  programme_manager: "Programmes, cohorts, matching and health.",
  sponsor_viewer: "The sponsor’s report and nothing else.",
} as const satisfies Record<MemberRole, string>;
