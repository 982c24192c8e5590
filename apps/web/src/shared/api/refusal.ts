import { type ErrorCode, errorText } from "@waymark/contracts/error";

/** Why something did not happen: a refusal of the server's, or no answer from it at all. */
export type Refusal = {
  readonly code: ErrorCode | "network";
  /** What a person reads. */
  readonly text: string;
};

const unreachable: Refusal = {
  code: "network",
  text: "We could not reach Waymark. Please check your connection and try again.",
};

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && Object.hasOwn(errorText, code);

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** Reads a failed call. What carries no code of ours never reached the server, or met another. */
export const refusalOf = (error: unknown): Refusal => {
  const code = memberOf(memberOf(memberOf(error, "data"), "app"), "code");
  return isErrorCode(code) ? { code, text: errorText[code] } : unreachable;
};

const passing: readonly Refusal["code"][] = ["network", "storage.busy", "internal"];

/** Whether the same call may succeed a moment later. */
export const mayPass = (refusal: Refusal): boolean => passing.includes(refusal.code);
