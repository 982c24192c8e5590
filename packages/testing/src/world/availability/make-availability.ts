import { Availability, type LocalDate, Schedule } from "@waymark/domain/availability";
import { seededRandom } from "../../random/index.ts";
import type { Mentor } from "../make-mentor.ts";
import { makeOfferings } from "./make-offerings.ts";
import { makeSchedule } from "./make-schedule.ts";

/** Apart from the numbers that make the mentors, so that hours never change who they are. */
const seedOffset = 1_000_000;

/** Where the demo mentor's whole week has room, so that every page has something to show. */
const demoWeek = {
  weeklyHours: {
    mon: [{ start: "17:00", end: "21:00" }],
    tue: [{ start: "07:00", end: "09:00" }],
    wed: [{ start: "17:00", end: "21:00" }],
    thu: [
      { start: "09:00", end: "12:00" },
      { start: "13:00", end: "17:00" },
    ],
    sat: [{ start: "08:00", end: "12:00" }],
  },
  breakMinutes: 15,
  minimumNoticeMinutes: 720,
  horizonDays: 60,
  sessionsPerDayMax: 3,
  sessionsPerWeekMax: 8,
  monthlyBudgetMinutes: 900,
  accepting: true,
};

/**
 * When the mentor of that number can be booked, and for what: the same whenever `today` is the same.
 * The demo mentor has number 0.
 */
export const makeAvailability = (
  { person }: Mentor,
  number: number,
  today: LocalDate,
): Availability => {
  const random = seededRandom(seedOffset + number);
  const schedule = makeSchedule(random, person.timeZone, today);
  return Availability.parse({
    mentorId: person.id,
    schedule: number === 0 ? Schedule.parse({ ...schedule, ...demoWeek }) : schedule,
    offerings: makeOfferings(random, number),
  });
};
