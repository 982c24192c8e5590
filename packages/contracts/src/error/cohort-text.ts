import type { ErrorCode } from "./code.ts";

/** About cohorts and the people in them. */
export const cohortErrorText = {
  "cohort.not_found": "This cohort is not there, or it is not yours to see.",
  "cohort.illegal_transition": "This cohort has already moved on, so that is no longer possible.",
  "cohort.changed_meanwhile":
    "This cohort changed while you were looking at it. Please look again.",
  "cohort.not_open": "This round is not taking people at the moment.",
  "cohort.seats_taken": "More people have a place already than there would be.",
  "cohort.nobody_to_invite": "There is nobody left to write to.",
  "enrolment.not_found": "This place is not there, or it is not yours to see.",
  "enrolment.illegal_transition": "This place has already moved on, so that is no longer possible.",
  "enrolment.changed_meanwhile":
    "This place changed while you were looking at it. Please look again.",
  "enrolment.consent_outdated":
    "The text that you agree to has changed. Please reload the page and read it again.",
  "enrolment.answers_incomplete": "Please answer each of the questions.",
  "enrolment.unknown_preference":
    "Somebody whom you chose is no longer there. Please choose again.",
  "enrolment.other_address":
    "This invitation went to another address. Please sign in with the address that it was sent to.",
  "enrolment.no_seat": "All places are taken at the moment.",
  "enrolment.capacity_missing": "Please say how many mentees you would like to take.",
  "enrolment.too_many_people": "A cohort holds 10,000 people at most.",
} as const satisfies Partial<Record<ErrorCode, string>>;
