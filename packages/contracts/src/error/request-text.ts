import type { ErrorCode } from "./code.ts";

/** Of refusals that come before anybody looks at what is asked for. */
export const requestErrorText = {
  "request.invalid": "Something in this form is not as expected. Please check it and try again.",
  "request.too_large": "That is too much to send at once. Please shorten it.",
  "request.unsupported_media_type": "This address only takes JSON.",
  "request.cross_origin": "This request came from another site and was not carried out.",
  "request.batch_too_large": "Too many calls were sent at once.",
  "request.method_not_allowed": "This address cannot be used in that way.",
  "request.key_reused":
    "This form was already sent with other content. Reload the page to start again.",
  "request.not_found": "There is nothing at this address.",
  internal: "Something went wrong on our side. Nothing was changed.",
} as const satisfies Partial<Record<ErrorCode, string>>;
