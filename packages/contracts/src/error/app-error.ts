import type { RequestCheck } from "@waymark/domain/introduction";
import type { ErrorCode } from "./code.ts";

/** An expected failure as use cases return it and clients receive it. */
export type AppError = {
  readonly code: ErrorCode;
  /** With `introduction.checks_failed`: what each check said. */
  readonly checks?: readonly RequestCheck[];
  /** With `request.invalid`: where the input is wrong, such as `request.goal: too long`. */
  readonly issues?: readonly string[];
};
