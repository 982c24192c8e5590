import { describe, expect, test } from "vitest";
import { LocalDate, Schedule } from "../../src/availability/index.ts";
import { Enrolment } from "../../src/enrolment/index.ts";
import {
  type MatchingFacts,
  matchingInput,
  MatchingSettings,
  questionsLeftOut,
  weekMinutes,
} from "../../src/matching-run/index.ts";
import { IntakeQuestion } from "../../src/programme/index.ts";
import { createZones, intlOffsetAt } from "../../src/slot/index.ts";
import { TimeZone } from "../../src/time/index.ts";

const enrolmentOf = (number: number, part: object = {}): Enrolment =>
  Enrolment.parse({
    id: `enr_${String(number).padStart(32, "0")}`,
    cohortId: `coh_${"1".repeat(32)}`,
    organisationId: `org_${"1".repeat(32)}`,
    side: "mentee",
    name: `Person ${number}`,
    emailAddress: `person-${number}@example.org`,
    languages: ["en"],
    skills: [],
    isExternal: false,
    status: "enrolled",
    since: "2026-03-02T09:00:00.000Z",
    listedAt: "2026-03-02T09:00:00.000Z",
    answers: [],
    prefers: [],
    timesLeftOut: 0,
    revision: 1,
    ...part,
  });

const settings = MatchingSettings.parse({
  rules: { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true },
  weights: { skills: 50, industry: 10, values: 20, preference: 20 },
  objective: "most-people-then-points",
});

const facts: MatchingFacts = {
  intake: [],
  hoursOf: () => null,
  blocked: () => [],
  formerMentors: () => [],
  placesTaken: () => 0,
};

const mentor = enrolmentOf(1, { side: "mentor", capacity: 2 });
const mentee = enrolmentOf(2);

describe("what is matched", () => {
  test("keeps line managers and their people apart in both directions, by address", () => {
    const report = enrolmentOf(2, { managerEmailAddress: mentor.emailAddress });
    const down = matchingInput([mentor, report], settings, facts);
    expect(down.mentors[0]?.manages).toEqual([report.id]);
    const junior = enrolmentOf(1, {
      side: "mentor",
      capacity: 1,
      managerEmailAddress: mentee.emailAddress,
    });
    const up = matchingInput([junior, mentee], settings, facts);
    expect(up.mentors[0]?.excludes).toEqual([mentee.id]);
    const rules = { ...settings.rules, noLineManager: false };
    const without = matchingInput([junior, mentee], { ...settings, rules }, facts);
    expect(without.mentors[0]?.excludes).toEqual([]);
  });

  test("never brings somebody together with themselves on the other side", () => {
    const self = enrolmentOf(2, { emailAddress: mentor.emailAddress });
    const { mentees } = matchingInput([mentor, self], settings, facts);
    expect(mentees[0]?.excludes).toEqual([mentor.id]);
  });

  test("leaves a mentor the places that no pair of the cohort has taken", () => {
    const placesLeft = (taken: number) =>
      matchingInput([mentor], settings, { ...facts, placesTaken: () => taken }).mentors[0]
        ?.capacity;
    expect([0, 1, 2, 3].map(placesLeft)).toEqual([2, 1, 0, 0]);
  });

  test("counts skills as the same whatever their case, and no industry as nobody else's", () => {
    const people = [
      enrolmentOf(1, { side: "mentor", skills: ["Public speaking"] }),
      enrolmentOf(2, { skills: ["public Speaking"] }),
    ];
    const { mentors, mentees } = matchingInput(people, settings, facts);
    expect(mentees[0]?.traits.skills).toEqual(mentors[0]?.traits.skills);
    expect(mentees[0]?.traits.industry).not.toBe(mentors[0]?.traits.industry);
  });

  test("compares the scales that both sides are asked, as far as everybody answered", () => {
    const scale = { kind: "scale", text: "How direct?", low: "Gentle", high: "Blunt" };
    const intake = [
      IntakeQuestion.parse({ ...scale, id: "direct", asks: "both" }),
      IntakeQuestion.parse({ ...scale, id: "pace", asks: "both" }),
      IntakeQuestion.parse({ ...scale, id: "mentors_only", asks: "mentor" }),
    ];
    const answered = enrolmentOf(2, {
      answers: [
        { questionId: "mentors_only", value: 1 },
        { questionId: "pace", value: 5 },
        { questionId: "direct", value: 2 },
      ],
    });
    const half = enrolmentOf(3, { answers: [{ questionId: "pace", value: 4 }] });
    const valuesOf = (people: readonly Enrolment[]) =>
      matchingInput(people, settings, { ...facts, intake }).mentees.map(
        ({ traits }) => traits.values,
      );
    expect(valuesOf([answered])).toEqual([[2, 5]]);
    expect(valuesOf([answered, half])).toEqual([[5], [4]]);
    expect(questionsLeftOut([answered, half], intake)).toBe(1);
  });

  test("is the same for whoever comes first in the list of a cohort", () => {
    const people = [mentor, mentee, enrolmentOf(3, { skills: ["Law"] })];
    const apart = [{ mentorId: mentor.id, menteeId: mentee.id }];
    const input = matchingInput(people, { ...settings, apart }, facts);
    expect(input.mentees[0]?.excludes).toEqual([mentor.id]);
    const reversed = matchingInput(people.toReversed(), { ...settings, apart }, facts);
    expect(reversed.mentees.toReversed()).toEqual(input.mentees);
  });
});

describe("hours of the week", () => {
  const zones = createZones(intlOffsetAt());
  const times = (zone: string, start: string) => ({
    timeZone: TimeZone.parse(zone),
    weeklyHours: Schedule.shape.weeklyHours.parse({ mon: [{ start, end: "10:00" }] }),
  });

  test("are read on everybody's clock in the week in which the cohort begins", () => {
    const winter = LocalDate.parse("2026-03-04");
    const summer = LocalDate.parse("2026-07-01");
    expect(weekMinutes(times("Europe/Berlin", "09:00"), winter, zones)).toEqual([[480, 540]]);
    expect(weekMinutes(times("Europe/Berlin", "09:00"), summer, zones)).toEqual([[420, 480]]);
    expect(weekMinutes(times("America/Bogota", "09:00"), winter, zones)).toEqual([[840, 900]]);
  });

  test("that begin before Monday in UTC stand at the end of that week", () => {
    const tokyo = times("Asia/Tokyo", "00:00");
    expect(weekMinutes(tokyo, LocalDate.parse("2026-03-04"), zones)).toEqual([
      [0, 60],
      [9540, 10080],
    ]);
  });
});
