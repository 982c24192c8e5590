export const messageErrorCodes = [
  "message.not_found",
  "message.illegal_transition",
  "message.changed_meanwhile",
  "message.to_oneself",
  /** It is still night where the receiver is. */
  "message.too_early",
] as const;
export type MessageErrorCode = (typeof messageErrorCodes)[number];
export type MessageError = { readonly code: MessageErrorCode };
