import type { AppError } from "@waymark/contracts/error";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import type { TimeWindow } from "../ports/index.ts";

/** Two months with a week on either side, as a month view may show. */
const daysMax = 62;

/** @returns `slot.window_too_long` above 62 days, `request.invalid` for one that ends before it begins */
export const checkWindow = ({ from, to }: TimeWindow): Result<TimeWindow, AppError> => {
  if (to < from) return err({ code: "request.invalid", issues: ["to: comes before from"] });
  return to > addDays(from, daysMax) ? err({ code: "slot.window_too_long" }) : ok({ from, to });
};
