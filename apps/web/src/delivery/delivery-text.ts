import type { Delivery, DeliveryState, MailTemplate } from "@waymark/domain/delivery";

/** What each mail is, in the words of whoever waits for it. */
export const mailText = {
  introduction_request: "The request",
  introduction_reminder: "A reminder",
  introduction_more_asked: "The question",
  introduction_more_answered: "The answer to the question",
  introduction_answer_nudge: "A reminder to answer the question",
  introduction_accepted_mentee: "The introduction",
  introduction_accepted_mentor: "The introduction",
  introduction_declined: "The answer",
  introduction_expired_mentee: "The news that the time ran out",
  introduction_expired_mentor: "The news that the time ran out",
  booking_request_mentor: "The request for a session",
  booking_request_mentee: "The receipt of a request for a session",
  booking_confirmed_mentor: "The invitation to a session",
  booking_confirmed_mentee: "The invitation to a session",
  booking_declined_mentee: "The answer to a request for a session",
  booking_expired_mentor: "The news that a request for a session ran out",
  booking_expired_mentee: "The news that a request for a session ran out",
  booking_withdrawn_mentor: "The news that a request for a session was withdrawn",
  booking_rescheduled_mentor: "The new time of a session",
  booking_rescheduled_mentee: "The new time of a session",
  booking_cancelled_mentor: "The news that a session is off",
  booking_cancelled_mentee: "The news that a session is off",
  booking_seat_taken: "The invitation to a group session",
  booking_seat_waiting: "The receipt of a place on the waiting list",
  booking_seat_promoted: "The news that a seat is free",
  booking_seat_released: "The receipt of a seat given up",
  booking_wall_time_moved: "The news that a clock shows another time for a session",
  booking_reminder_day: "A reminder of a session, a day before",
  booking_reminder_hour: "A reminder of a session, an hour before",
  session_agenda: "The question what a session is about",
  session_attendance: "The question whether two people met",
  session_note_shared: "The news that a note was shared",
  survey_ask: "The question how a session was",
  survey_reminder: "A reminder to say how a session was",
  survey_revealed: "The news that an answer is open",
  mentorship_proposed: "The proposal of a mentorship",
  mentorship_matched: "The introduction of two whom a programme brought together",
  mentorship_sign_reminder: "A reminder to begin a mentorship",
  mentorship_lapsed: "The news that a mentorship did not begin",
  agreement_expected: "The news that it is one’s turn",
  agreement_compared: "What two expect, side by side",
  agreement_proposed: "An agreement to sign",
  agreement_declined: "The answer to an agreement",
  agreement_changed: "The agreement that holds now",
  agreement_review: "A reminder to look at the agreement",
  mentorship_started: "The beginning of a mentorship",
  mentorship_paused: "The news of a break",
  mentorship_resumed: "The news that it goes on",
  mentorship_nudge: "A nudge to find a time",
  mentorship_check_in: "A question how it is going",
  mentorship_rematch_offer: "The offer of another match",
  mentorship_end_proposed: "The proposal to end",
  mentorship_end_taken_back: "The news that it goes on after all",
  mentorship_ended: "The end of a mentorship",
  mentorship_left: "The end of a mentorship",
  mentorship_rematched: "The end of a mentorship, and two others",
  mentorship_farewell: "A goodbye",
  circle_formed: "The introduction of a circle",
  circle_host: "The news whose turn it is to host",
  year_summary: "What a year held",
  message_waiting: "The news that somebody wrote",
  report_filed: "The news of a report, to operators",
  report_near: "The news that a report is near its deadline, to operators",
  report_overdue: "The news that a report is past its deadline, to operators",
  report_closed: "The answer to a report",
  goal_progress: "The weekly question about a goal",
  organisation_invited: "An invitation to a role in an organisation",
  organisation_joined: "The news that somebody took a role",
  member_role_changed: "The news of another role",
  member_role_ended: "The news that a role has ended",
  member_webhook_disabled: "The news that a connection was switched off",
  referral_offer: "The question whether they want to meet somebody",
  referral_question: "The question to somebody whom they would meet",
  referral_reminder: "A reminder of an introduction to somebody",
  referral_introduced_partner: "An introduction to somebody",
  referral_introduced_third: "An introduction, to somebody who may have no account",
  enrolment_invitation: "An invitation to a cohort",
  enrolment_reminder: "An invitation to a cohort, once more",
  enrolment_enrolled: "A place in a cohort",
  enrolment_waiting: "A place on the waiting list",
  enrolment_called_off: "The news that a round is called off",
  enrolment_moved_up: "A place that got free",
} as const satisfies Record<MailTemplate, string>;

export type StateText = {
  readonly label: string;
  readonly meaning: string;
  readonly tone: "plain" | "good" | "heed" | "bad";
};

/** Where a mail is on its way, for people who do not run mail servers. */
export const stateText = {
  claimed: { label: "on its way", meaning: "It is being handed over right now.", tone: "plain" },
  sent: {
    label: "sent",
    meaning: "It left us; the mailbox has not confirmed it yet.",
    tone: "plain",
  },
  delivered: { label: "delivered", meaning: "It is in the mailbox.", tone: "good" },
  bounced: {
    label: "could not be delivered",
    meaning: "The mailbox sent it back: the address may be wrong, or full.",
    tone: "bad",
  },
  complained: {
    label: "marked as spam",
    meaning: "It arrived, and was reported as unwanted.",
    tone: "bad",
  },
  refused: {
    label: "could not be delivered",
    meaning: "The mail service did not take it.",
    tone: "bad",
  },
  suppressed: {
    label: "could not be delivered",
    meaning: "This address did not take our earlier mails, so we no longer write to it.",
    tone: "bad",
  },
  skipped: {
    label: "not needed",
    meaning: "By the time of sending it was out of date, or not wanted.",
    tone: "plain",
  },
} as const satisfies Record<DeliveryState, StateText>;

/** How many of a day's mails are in each state, the worst news first. */
export const countStates = (
  deliveries: readonly Pick<Delivery, "state">[],
): readonly { readonly state: DeliveryState; readonly count: number }[] => {
  const order = ["bad", "heed", "plain", "good"];
  const rank = (state: DeliveryState) => order.indexOf(stateText[state].tone);
  return [...Map.groupBy(deliveries, ({ state }) => state)]
    .map(([state, same]) => ({ state, count: same.length }))
    .toSorted((a, b) => rank(a.state) - rank(b.state) || b.count - a.count);
};
