import type * as z from "zod";
import { err, ok, type Result } from "../result/index.ts";
import { AvailabilityRefusalCode } from "./refusal.ts";
import { Schedule } from "./schedule.ts";

/** One thing that is wrong: where, as keys and indexes from the schedule's root, and in words. */
export type ScheduleIssue = {
  readonly code: AvailabilityRefusalCode;
  readonly path: readonly (string | number)[];
  readonly text: string;
};

/** The first issue's code, with every issue for the editor to show in its place. */
export type ScheduleRefusal = {
  readonly code: AvailabilityRefusalCode;
  readonly issues: readonly ScheduleIssue[];
};

const codeOf = (issue: z.core.$ZodIssue): AvailabilityRefusalCode => {
  if (issue.path.length === 1 && issue.path[0] === "timeZone") return "availability.unknown_zone";
  const code = AvailabilityRefusalCode.safeParse(
    issue.code === "custom" ? issue.params?.["code"] : undefined,
  );
  return code.success ? code.data : "availability.malformed";
};

/** Reads a schedule from outside. A refusal changes nothing: there is no half-read schedule. */
export const parseSchedule = (input: unknown): Result<Schedule, ScheduleRefusal> => {
  const parsed = Schedule.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map((issue) => ({
    code: codeOf(issue),
    path: issue.path.map((key) => (typeof key === "number" ? key : String(key))),
    text: issue.message,
  }));
  return err({ code: issues[0]?.code ?? "availability.malformed", issues });
};
