import type { MailTemplate } from "@waymark/domain/delivery";

const endings: readonly MailTemplate[] = [
  "introduction_declined",
  "introduction_expired_mentee",
  "introduction_expired_mentor",
  "booking_declined_mentee",
  "booking_expired_mentor",
  "booking_expired_mentee",
  "booking_withdrawn_mentor",
  "booking_cancelled_mentor",
  "booking_cancelled_mentee",
  "booking_seat_released",
  "mentorship_left",
];

/**
 * Whether a template says no more than that something is over: these go out across a block as well,
 * so that nobody waits for somebody who will not come.
 */
export const tellsOfAnEnd = (template: MailTemplate): boolean => endings.includes(template);
