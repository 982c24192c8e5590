import * as z from "zod";
import { refusal } from "./refusal.ts";

/** Minutes from one midnight on the wall to the next: 1440 whatever the clocks do that day. */
export const minutesPerDay = 1440;

/** What a wall clock shows, `00:00` to `24:00`; `24:00` is the end of the date and never a start. */
export const WallTime = z
  .string()
  .regex(/^\d{2}:[0-5]\d$/, { error: "Write a time as HH:MM.", abort: true })
  .refine((time) => time <= "24:00", refusal("availability.past_midnight"))
  .brand<"WallTime">();
export type WallTime = z.infer<typeof WallTime>;

/** Minutes since midnight on the wall: `09:30` is 570. */
export const minuteOfDay = (time: WallTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** @param minute 0 to 1440, minutes since midnight on the wall. */
export const wallTimeOf = (minute: number): WallTime =>
  WallTime.parse(`${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);
