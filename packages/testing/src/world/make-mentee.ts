import { Person } from "@waymark/domain/person";
import { addDays, Instant } from "@waymark/domain/time";
import { seededRandom } from "../random/index.ts";
import { worldPersonId } from "./make-ids.ts";
import { makeName } from "./place/make-name.ts";
import { places } from "./place/places.ts";

const opening = Instant.parse("2025-03-03T08:00:00.000Z");

/** The mentee of that number, the same one in every world. */
export const makeMentee = (number: number): Person => {
  const random = seededRandom(1_000_000 + number);
  const place = random.pick(places);
  const name = makeName(random, place);
  const joinedAt = addDays(opening, random.integer(500));
  return Person.parse({
    id: worldPersonId("mentee", number),
    emailAddress: `${name.slug}-${number}@mentees.waymark.example`,
    displayName: name.displayName,
    timeZone: random.pick(place.timeZones),
    roles: ["mentee"],
    adultConfirmedAt: joinedAt,
    wantsReminders: true,
    createdAt: joinedAt,
    revision: 1,
  });
};
