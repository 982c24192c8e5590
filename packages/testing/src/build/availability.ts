import { Availability, Offering, Schedule } from "@waymark/domain/availability";
import { numberedId } from "./id.ts";

/** Berlin, working days from 09:00 to 17:00, without break, notice, horizon and limits. */
export const buildSchedule = (overrides: object = {}): Schedule => {
  const working = [{ start: "09:00", end: "17:00" }];
  return Schedule.parse({
    timeZone: "Europe/Berlin",
    weeklyHours: { mon: working, tue: working, wed: working, thu: working, fri: working },
    dateOverrides: [],
    breakMinutes: 0,
    minimumNoticeMinutes: 0,
    horizonDays: null,
    sessionsPerDayMax: null,
    sessionsPerWeekMax: null,
    monthlyBudgetMinutes: null,
    accepting: true,
    version: 1,
    ...overrides,
  });
};

/** A session of 60 minutes that everyone may book at once. */
export const buildOffering = (number: number, overrides: object = {}): Offering =>
  Offering.parse({
    id: numberedId("offering", number),
    kind: "session",
    title: "A session on your next step",
    description: "Bring one question and what you have tried.",
    durationMinutes: 60,
    stepMinutes: 60,
    approval: "automatic",
    audience: "everyone",
    seats: 1,
    meetingUrl: "https://meet.example/secret-room",
    open: true,
    ...overrides,
  });

/** The hours of the person of that number, with one offering. */
export const buildAvailability = (
  number: number,
  { schedule = {}, offerings = [buildOffering(1)] }: AvailabilityOverrides = {},
): Availability =>
  Availability.parse({
    mentorId: numberedId("person", number),
    schedule: buildSchedule(schedule),
    offerings,
  });

type AvailabilityOverrides = {
  readonly schedule?: object;
  readonly offerings?: readonly Offering[];
};
