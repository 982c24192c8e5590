import { type ErrorCode, errorText } from "@waymark/contracts/error";
import { codeOf, failureText } from "./failure.ts";

/** Why something did not happen: a refusal of the server's, or no answer from it at all. */
export type Refusal = {
  readonly code: ErrorCode | "network";
  /** What a person reads. */
  readonly text: string;
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorText, code);

/**
 * Reads a failed call. What carries no code of ours never reached the server, or met another. Brings
 * every refusal's text along, so that the first page does without.
 */
export const refusalOf = (error: unknown): Refusal => {
  const code = codeOf(error) ?? "";
  return isErrorCode(code)
    ? { code, text: errorText[code] }
    : { code: "network", text: failureText(undefined) };
};
