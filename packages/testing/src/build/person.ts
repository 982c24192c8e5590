import { Person } from "@waymark/domain/person";
import { numberedId } from "./id.ts";

/** A valid person; the number makes the id and the address, overrides the rest. */
export const buildPerson = (number: number, overrides: Partial<Person> = {}): Person =>
  Person.parse({
    id: numberedId("person", number),
    emailAddress: `person-${number}@waymark.example`,
    displayName: `Person ${number}`,
    timeZone: "Europe/Berlin",
    roles: ["mentee"],
    adultConfirmedAt: "2026-01-05T08:00:00.000Z",
    wantsReminders: true,
    createdAt: "2026-01-05T08:00:00.000Z",
    revision: 1,
    ...overrides,
  });
