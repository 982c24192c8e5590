export const bookingErrorCodes = [
  "booking.not_found",
  "booking.illegal_transition",
  /** A stale revision. */
  "booking.changed_meanwhile",
  /** The client-made id belongs to another booking, or came before with other input. */
  "booking.id_taken",
  "booking.to_oneself",
  "booking.introduction_required",
  /** The mentee has another session, or holds another time, at that time. */
  "booking.mentee_busy",
  "booking.full",
  "booking.already_seated",
  /** A mentee has as many bookings to come with this mentor as one may have at once. */
  "booking.mentee_at_limit",
  /** Somebody else has this time, or holds it. */
  "slot.taken",
  /** A rule hides this start; the refusal says which. */
  "slot.not_offered",
  "slot.window_too_long",
  "mentor.limit_reached",
] as const;
export type BookingErrorCode = (typeof bookingErrorCodes)[number];
