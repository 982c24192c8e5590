import { EnrolmentEntry } from "@waymark/domain/enrolment";
import { columnOf, entryHeadings, readPeople, writeEntry } from "@waymark/domain/people-file";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "/", "|", " ", "a", "'", "="), maxLength: 12 }),
  fc.constantFrom("CI/CD", 'say "hi"', '"quoted"', "one, two; three", "two  spaces", "C++"),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Whatever the schema takes: what it refuses is tried again. */
const entry = fc
  .record({
    side: fc.constantFrom("mentor", "mentee"),
    name: word,
    emailAddress: fc.constantFrom("ada@harbour.example", "+b'o@x.example", "-x@y.example"),
    capacity: maybe(fc.integer({ min: 1, max: 10 })),
    languages: maybe(fc.uniqueArray(fc.constantFrom("en", "de", "pt", "ar"))),
    timeZone: maybe(fc.constantFrom("Europe/Berlin", "Asia/Kolkata")),
    skills: maybe(fc.uniqueArray(word, { maxLength: 5 })),
    industry: maybe(word),
    department: maybe(word),
    location: maybe(word),
    managerEmailAddress: maybe(fc.constant("boss@harbour.example")),
    isExternal: maybe(fc.boolean()),
  })
  .map((fields) =>
    EnrolmentEntry.safeParse(
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ),
  )
  .filter((parsed) => parsed.success)
  .map(({ data }) => data);

/** What a file says nothing of: an empty list, and a number of mentees beside a mentee. */
const said = ({ capacity, languages, skills, ...rest }: EnrolmentEntry): EnrolmentEntry => ({
  ...rest,
  ...(languages !== undefined && languages.length > 0 && { languages }),
  ...(skills !== undefined && skills.length > 0 && { skills }),
  ...(capacity !== undefined && rest.side === "mentor" && { capacity }),
});

test("what is written of somebody reads as the same person again, whatever their words hold", () => {
  expect(entryHeadings.map(columnOf)).not.toContain(null);
  fc.assert(
    fc.property(entry, (one) => {
      const read = readPeople([entryHeadings, writeEntry(one)], { shape: "pairs" });
      expect(read).toMatchObject({ ok: true, value: { issues: [], ignored: [] } });
      expect(read.ok && read.value.people.map(({ entry: again }) => again)).toEqual([said(one)]);
    }),
    { numRuns: 300 },
  );
});
