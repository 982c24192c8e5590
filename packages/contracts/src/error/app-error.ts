import type { ScheduleIssue } from "@waymark/domain/availability";
import type { RequestCheck } from "@waymark/domain/introduction";
import type { Instant } from "@waymark/domain/time";
import type { HiddenRule } from "../availability/index.ts";
import type { ErrorCode } from "./code.ts";

/** An expected failure as use cases return it and clients receive it. */
export type AppError = {
  readonly code: ErrorCode;
  /** With `introduction.checks_failed`: what each check said. */
  readonly checks?: readonly RequestCheck[];
  /** With `request.invalid`: where the input is wrong, such as `request.goal: too long`. */
  readonly issues?: readonly string[];
  /** With `availability.*`: every fault of the schedule, each with its place. */
  readonly scheduleIssues?: readonly ScheduleIssue[];
  /** With `slot.not_offered`: the rules that hide the start. */
  readonly hiddenBy?: readonly HiddenRule[];
  /** With a start that cannot be had: the nearest that can. */
  readonly alternatives?: readonly Instant[];
};
