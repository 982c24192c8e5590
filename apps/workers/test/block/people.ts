import type { Availability } from "@waymark/domain/availability";
import { ListingId, OfferingId, PersonId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import { TimeZone } from "@waymark/domain/time";
import {
  buildAvailability,
  buildListing,
  buildOffering,
  buildPerson,
  numberedId,
} from "@waymark/testing/build";
import type { Random } from "@waymark/testing/random";

export const peopleCount = 200;
/** Those with the first numbers; they also book with each other. */
export const mentorCount = 60;

export const utc = TimeZone.parse("UTC");

export const personId = (number: number): PersonId => PersonId.parse(numberedId("person", number));
export const listingId = (number: number): ListingId =>
  ListingId.parse(numberedId("listing", number));
const offeringId = (number: number): OfferingId => OfferingId.parse(numberedId("offering", number));

export const offerings = { session: offeringId(1), asked: offeringId(2), group: offeringId(3) };

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

export const people: readonly Person[] = numbers(peopleCount).map((number) =>
  buildPerson(number, {
    timeZone: utc,
    roles: number <= mentorCount ? ["mentor", "mentee"] : ["mentee"],
  }),
);

export const addressOf = (number: number) => {
  const person = people[number - 1];
  if (person === undefined) throw new Error(`no person ${number}`);
  return person.emailAddress;
};

export const listings: readonly Listing[] = numbers(mentorCount).map((number) =>
  buildListing(number, { mentorId: personId(number), openRequestLimit: 20 }),
);

const allDay = { start: "06:00", end: "20:00" };
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export const availabilities: readonly Availability[] = numbers(mentorCount).map((number) =>
  buildAvailability(number, {
    schedule: {
      timeZone: utc,
      weeklyHours: Object.fromEntries(days.map((day) => [day, [allDay]])),
      sessionsPerDayMax: null,
      sessionsPerWeekMax: null,
      monthlyBudgetMinutes: null,
    },
    offerings: [
      buildOffering(1, { durationMinutes: 30, stepMinutes: 30 }),
      buildOffering(2, { durationMinutes: 30, stepMinutes: 30, approval: "mentor" }),
      buildOffering(3, { kind: "group", durationMinutes: 30, stepMinutes: 30, seats: 2 }),
    ],
  }),
);

/** A mentor and somebody who may have to do with them, by their numbers. */
export type Edge = { readonly mentor: number; readonly other: number };

/** A random graph over all of the people: so few edges that much happens on each. */
export const randomEdges = (random: Random, count: number): readonly Edge[] =>
  Array.from({ length: count }, () => {
    const mentor = 1 + random.integer(mentorCount);
    const other = 1 + random.integer(peopleCount - 1);
    return { mentor, other: other >= mentor ? other + 1 : other };
  });
