import { describe, expect, test } from "vitest";
import {
  compareExpectations,
  Expectations,
  type ExpectationSheets,
  expectationsSeenBy,
  fillExpectations,
  noExpectations,
} from "../../src/agreement/index.ts";
import type { Side } from "../../src/side/index.ts";
import { mentorshipId, terms } from "./sample.ts";

const sheet = (overrides: object = {}): Expectations => {
  const { reviewOn: _reviewOn, ...common } = terms();
  return Expectations.parse({ ...common, hopes: "To lead a team", offers: "", ...overrides });
};

const filled = (sheets: ExpectationSheets, side: Side, own: Expectations): ExpectationSheets => {
  const outcome = fillExpectations(sheets, side, own);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const none = noExpectations(mentorshipId);
const mentors = sheet({ cadence: "monthly", channels: ["video"], topicsOffLimits: ["Salary"] });
const mentees = sheet({ channels: ["video", "phone"] });

describe("expectations", () => {
  test("are filled in apart: nobody sees the other's before their own is there", () => {
    const one = filled(none, "mentor", mentors);
    expect(expectationsSeenBy(one, "mentee")).toEqual({ own: null, others: null });
    expect(compareExpectations(one)).toBe(null);
    const both = filled(one, "mentee", mentees);
    expect(expectationsSeenBy(both, "mentee")).toEqual({ own: mentees, others: mentors });
  });

  test("can be changed until both have seen them", () => {
    const twice = filled(filled(none, "mentor", mentees), "mentor", mentors);
    expect(twice.sheets.mentor).toEqual(mentors);
    const both = filled(twice, "mentee", mentees);
    expect(fillExpectations(both, "mentor", mentors)).toEqual({
      ok: false,
      error: { code: "agreement.expectations_shown" },
    });
  });

  test("are laid side by side with what is common and what is only one's", () => {
    const both = filled(filled(none, "mentor", mentors), "mentee", mentees);
    expect(compareExpectations(both)).toEqual({
      cadence: { isSame: false, mentor: "monthly", mentee: "fortnightly" },
      quietHours: { isSame: true, mentor: mentors.quietHours, mentee: mentees.quietHours },
      confidentiality: { isSame: true, mentor: "between_us", mentee: "between_us" },
      channels: { isSame: false, both: ["video"], onlyMentor: [], onlyMentee: ["phone"] },
      topicsOffLimits: {
        isSame: false,
        both: [],
        onlyMentor: ["Salary"],
        onlyMentee: ["My family"],
      },
    });
  });
});
