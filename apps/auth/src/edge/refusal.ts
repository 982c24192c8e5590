import { errorText } from "@waymark/contracts/error-text";

const refusals = {
  "request.invalid": { status: 400, message: errorText["request.invalid"] },
  "request.too_large": { status: 413, message: errorText["request.too_large"] },
  "request.unsupported_media_type": {
    status: 415,
    message: errorText["request.unsupported_media_type"],
  },
  "request.cross_origin": { status: 403, message: errorText["request.cross_origin"] },
  "request.method_not_allowed": { status: 405, message: errorText["request.method_not_allowed"] },
  "request.not_found": { status: 404, message: errorText["request.not_found"] },
  "sign_in.required": { status: 401, message: errorText["sign_in.required"] },
  "sign_in.code_wrong": {
    status: 400,
    message: "This code is not right, or it was used or replaced. Check it, or ask for a new one.",
  },
  "sign_in.code_expired": {
    status: 400,
    message: "This code is too old. Please ask for a new one.",
  },
  "sign_in.code_burnt": {
    status: 400,
    message: "There were too many wrong tries. Please ask for a new code.",
  },
  "sign_in.interrupted": {
    status: 409,
    message: "Another sign-in with this address came in between. Please ask for a new code.",
  },
  "sign_in.too_many_requests": {
    status: 429,
    message: "That was tried too often. Please wait a moment and try again.",
  },
  "sign_in.mail_unavailable": {
    status: 503,
    message: "The mail with your code could not be sent. Please try again in a moment.",
  },
  "organisation.not_found": { status: 404, message: "This organisation is not there for you." },
  "organisation.not_allowed": { status: 403, message: "Only owners can change this." },
  "organisation_sign_in.not_connected": {
    status: 404,
    message: "No organisation signs in with this address. Please use a code instead.",
  },
  "organisation_sign_in.provider_unreachable": {
    status: 400,
    message: "That sign-in service did not answer as expected. Check its address, or try again.",
  },
  "organisation_sign_in.domain_unproven": {
    status: 409,
    message: "The record is not there yet. New records can take an hour to be seen.",
  },
  "organisation_sign_in.domain_taken": {
    status: 409,
    message: "Another organisation has already shown that this domain is its own.",
  },
  internal: { status: 500, message: errorText.internal },
} as const;

export type RefusalCode = keyof typeof refusals;

/** A refusal as clients get it: `{ code, message }`. */
export const refuse = (code: RefusalCode, headers: Record<string, string> = {}): Response => {
  const { status, message } = refusals[code];
  return Response.json(
    { code, message },
    { status, headers: { "cache-control": "no-store", ...headers } },
  );
};
