import * as z from "zod";

/** Monday first, as ISO 8601 counts. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;
