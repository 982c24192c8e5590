import type { ErrorCode } from "./code.ts";

/** Why a time could not be booked; apart, for a page that has codes to tell and no words of the server's. */
export const bookingErrorText = {
  "booking.not_found": "This session is not there, or it is not yours to see.",
  "booking.illegal_transition": "This session has already moved on, so that is no longer possible.",
  "booking.changed_meanwhile":
    "This session changed while you were looking at it. Please look again.",
  "booking.id_taken":
    "This form was already sent with other content. Reload the page to start again.",
  "booking.to_oneself": "These are your own times.",
  "booking.introduction_required":
    "This mentor meets people they were introduced to. Ask for an introduction first.",
  "booking.mentee_busy": "You already have something at this time.",
  "booking.full": "All seats are taken.",
  "booking.already_seated": "You already have a place in this session.",
  "booking.mentee_at_limit":
    "You have as many sessions ahead with this mentor as you can have at once.",
  "slot.taken": "Somebody was faster: this time is taken.",
  "slot.not_offered": "This time is not offered.",
  "slot.window_too_long": "That is too long a time to look at once.",
  "mentor.limit_reached": "This mentor has no time left on that day, in that week or that month.",
} as const satisfies Partial<Record<ErrorCode, string>>;
