import type { CohortStatus } from "@waymark/domain/cohort";
import type { EnrolmentSide, EnrolmentStatus } from "@waymark/domain/enrolment";
import type { TagTone } from "@waymark/ui/tag";

export const cohortStatusText = {
  draft: { label: "Being prepared", tone: "plain" },
  inviting: { label: "Open to join", tone: "accent" },
  matching: { label: "Being matched", tone: "heed" },
  running: { label: "Running", tone: "good" },
  finished: { label: "Finished", tone: "plain" },
  cancelled: { label: "Called off", tone: "plain" },
} as const satisfies Record<CohortStatus, { readonly label: string; readonly tone: TagTone }>;

export const enrolmentStatusText = {
  listed: { label: "Listed", tone: "plain" },
  invited: { label: "Invited", tone: "accent" },
  enrolled: { label: "Joined", tone: "good" },
  waiting: { label: "Waiting", tone: "heed" },
  declined: { label: "Declined", tone: "plain" },
  withdrawn: { label: "Gave the place back", tone: "plain" },
  removed: { label: "Taken out", tone: "plain" },
} as const satisfies Record<EnrolmentStatus, { readonly label: string; readonly tone: TagTone }>;

export const sideText = {
  mentor: { one: "Mentor", many: "Mentors" },
  mentee: { one: "Mentee", many: "Mentees" },
  peer: { one: "Peer", many: "Peers" },
} as const satisfies Record<EnrolmentSide, { readonly one: string; readonly many: string }>;
