import type { AppError } from "@waymark/contracts/error";
import { parseSchedule, type Schedule } from "@waymark/domain/availability";
import { err, type Result } from "@waymark/domain/result";
import * as z from "zod";

const issuesMax = 50;
const Fields = z.record(z.string(), z.unknown());

/**
 * Reads hours from outside. Their version is given by whoever saves them, whatever the input says.
 *
 * @returns the code of the first fault, and up to 50 faults with their places as `scheduleIssues`
 */
export const readScheduleInput = (input: unknown, version: number): Result<Schedule, AppError> => {
  const fields = Fields.safeParse(input);
  const parsed = parseSchedule(fields.success ? { ...fields.data, version } : input);
  if (parsed.ok) return parsed;
  const { code, issues } = parsed.error;
  return err({ code, scheduleIssues: issues.slice(0, issuesMax) });
};
