import type { ErrorCode } from "@waymark/contracts/error";
import { codeOf, failureText } from "./failure.ts";

/** Why something did not happen: a refusal of the server's, or no answer from it at all. */
export type Refusal = {
  readonly code: ErrorCode | "network";
  /** What a person reads. */
  readonly text: string;
};

/**
 * By its form alone: the list of all codes would weigh on every page, and one that a newer server has
 * is no case of any page here, so that its words are shown.
 */
const isErrorCode = (code: string): code is ErrorCode =>
  code === "internal" || /^[a-z_]+\.[a-z_]+$/u.test(code);

/** Reads a failed call. What carries no code of ours never reached the server, or met another. */
export const refusalOf = (error: unknown): Refusal => {
  const code = codeOf(error) ?? "";
  return isErrorCode(code)
    ? { code, text: failureText(error) }
    : { code: "network", text: failureText(undefined) };
};
