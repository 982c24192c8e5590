export const sessionErrorCodes = [
  "session.not_found",
  "session.illegal_transition",
  "session.changed_meanwhile",
  /** Seats of a group are attested one by one, not as a pair. */
  "session.of_a_group",
  /** Whether people met can only be said once the session has begun. */
  "session.not_begun",
  "session.too_many_items",
  "session.item_not_found",
  /** Only the one who took an item on says that it is done. */
  "session.item_of_the_other",
  "session.too_many_decisions",
] as const;
export type SessionErrorCode = (typeof sessionErrorCodes)[number];
export type SessionError = { readonly code: SessionErrorCode };
