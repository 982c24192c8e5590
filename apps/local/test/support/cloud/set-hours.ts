import { randomUUID } from "node:crypto";
import { OwnAvailability, SavedAvailability } from "@waymark/contracts/availability";
import type { ApiClient } from "./connect-api.ts";

type Offered = {
  readonly kind?: "introduction_call" | "session" | "group";
  readonly title: string;
  readonly durationMinutes?: 15 | 30 | 45 | 60 | 90;
  readonly approval?: "automatic" | "mentor";
  readonly seats?: number;
};

const mornings = [{ start: "07:00", end: "13:00" }];
const everyDay = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((weekday) => [weekday, mornings]),
);

const offeringOf = ({ title, ...rest }: Offered) => ({
  id: `off_${randomUUID().replaceAll("-", "")}`,
  kind: "session",
  title,
  description: "",
  durationMinutes: 60,
  stepMinutes: 60,
  approval: "automatic",
  audience: "everyone",
  seats: 1,
  meetingUrl: "https://meet.example/room",
  open: true,
  ...rest,
});

/** Opens a mentor's days from 07:00 to 13:00 on their own clock, for these offerings and no others. */
export const setHours = async (
  mentor: ApiClient,
  timeZone: string,
  offered: readonly Offered[],
): Promise<void> => {
  const { availability } = await mentor.query("availability.get", {}, OwnAvailability);
  const baseVersion = availability?.schedule.version ?? 0;
  const schedule = {
    timeZone,
    weeklyHours: everyDay,
    dateOverrides: [],
    breakMinutes: 0,
    minimumNoticeMinutes: 60,
    horizonDays: 60,
    sessionsPerDayMax: null,
    sessionsPerWeekMax: null,
    monthlyBudgetMinutes: null,
    accepting: true,
    version: Math.max(1, baseVersion),
  };
  const offerings = offered.map(offeringOf);
  await mentor.mutate("availability.set", { baseVersion, schedule, offerings }, SavedAvailability);
};
