import { addDays, type Instant } from "../time/index.ts";
import { driftAudience, nextDriftAt } from "./drift.ts";
import type { Mentorship } from "./mentorship.ts";
import { endWithinDays, remindSigningAfterDays, signWithinDays } from "./policy.ts";

export const mentorshipDueKinds = [
  "remind_signing",
  "lapse_proposed",
  "nudge_drift",
  "tell_coordinator",
  "resume_pause",
  "close_ending",
] as const;
export type MentorshipDueKind = (typeof mentorshipDueKinds)[number];

export type MentorshipDue = { readonly kind: MentorshipDueKind; readonly at: Instant };

const driftDues = ({ rhythm }: Mentorship): readonly MentorshipDue[] => {
  const at = rhythm === undefined ? null : nextDriftAt(rhythm);
  if (rhythm === undefined || at === null) return [];
  return [{ kind: driftAudience(rhythm) === "pair" ? "nudge_drift" : "tell_coordinator", at }];
};

const endingDues = ({ endProposal }: Mentorship): readonly MentorshipDue[] =>
  endProposal === undefined
    ? []
    : [{ kind: "close_ending", at: addDays(endProposal.at, endWithinDays) }];

/**
 * What has to happen later if nobody moves; every revision replaces the whole set. Moments that have
 * passed are due at once: who has been told is on the record, so nothing is told twice.
 */
export const mentorshipDues = (mentorship: Mentorship): readonly MentorshipDue[] => {
  switch (mentorship.status) {
    case "proposed":
      return [
        { kind: "remind_signing", at: addDays(mentorship.proposedAt, remindSigningAfterDays) },
        { kind: "lapse_proposed", at: addDays(mentorship.proposedAt, signWithinDays) },
      ];
    case "active":
      return [...driftDues(mentorship), ...endingDues(mentorship)];
    case "paused": {
      const until = mentorship.pause?.until;
      return [
        ...(until === undefined ? [] : [{ kind: "resume_pause", at: until } as const]),
        ...endingDues(mentorship),
      ];
    }
    case "ended":
      return [];
  }
};
