import type { Availability } from "@waymark/domain/availability";
import { ListingId, OfferingId, PersonId } from "@waymark/domain/id";
import { TimeZone } from "@waymark/domain/time";
import { buildAvailability, buildOffering, numberedId } from "@waymark/testing/build";

/** Hours and limits of a mentor, as far as the model varies them. Hours begin at 08:00 UTC daily. */
export type Hours = {
  readonly untilHour: number;
  readonly breakMinutes: number;
  readonly dayMax: number | null;
  readonly weekMax: number | null;
  readonly monthMinutes: number | null;
  readonly accepting: boolean;
};

export const fromHour = 8;
export const utc = TimeZone.parse("UTC");

export const personId = (number: number): PersonId => PersonId.parse(numberedId("person", number));
export const listingId = (number: number): ListingId =>
  ListingId.parse(numberedId("listing", number));
export const offeringId = (number: number): OfferingId =>
  OfferingId.parse(numberedId("offering", number));

/** Persons 1 to 3 are mentors, who also book each other; the others are mentees. */
export const mentorNumbers = [1, 2, 3] as const;
export const personNumbers = [1, 2, 3, 4, 5, 6, 7] as const;

export type Kind = "session" | "asked" | "group";
export const offerings = {
  session: { number: 1, minutes: 30, seats: 1 },
  asked: { number: 2, minutes: 60, seats: 1 },
  group: { number: 3, minutes: 30, seats: 2 },
} as const satisfies Record<Kind, object>;

const open: Hours = {
  untilHour: 11,
  breakMinutes: 0,
  dayMax: null,
  weekMax: null,
  monthMinutes: null,
  accepting: true,
};

export const firstHours: Readonly<Record<number, Hours>> = {
  1: open,
  2: { ...open, breakMinutes: 15, dayMax: 3 },
  3: { ...open, breakMinutes: 30, weekMax: 5, monthMinutes: 240 },
};

export const hoursOf = (mentor: number): Hours => {
  const hours = firstHours[mentor];
  if (hours === undefined) throw new Error(`person ${mentor} is no mentor`);
  return hours;
};

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** As the use cases take it and as it is stored. */
export const availabilityOf = (mentor: number, hours: Hours, version: number): Availability => {
  const range = { start: `0${fromHour}:00`, end: `${hours.untilHour}:00` };
  const { session, asked, group } = offerings;
  return buildAvailability(mentor, {
    schedule: {
      timeZone: utc,
      weeklyHours: Object.fromEntries(days.map((day) => [day, [range]])),
      breakMinutes: hours.breakMinutes,
      sessionsPerDayMax: hours.dayMax,
      sessionsPerWeekMax: hours.weekMax,
      monthlyBudgetMinutes: hours.monthMinutes,
      accepting: hours.accepting,
      version,
    },
    offerings: [
      buildOffering(session.number, { durationMinutes: session.minutes, stepMinutes: 30 }),
      buildOffering(asked.number, {
        durationMinutes: asked.minutes,
        stepMinutes: 30,
        approval: "mentor",
      }),
      buildOffering(group.number, {
        kind: "group",
        durationMinutes: group.minutes,
        stepMinutes: 30,
        seats: group.seats,
      }),
    ],
  });
};
