import { type HiddenRule, HiddenRule as Rule } from "@waymark/contracts/availability";
import { expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";

const context = { mentorName: "Amara", mine: "Asia/Tokyo", theirs: "America/New_York" };

const said: Readonly<Record<HiddenRule["code"], readonly (readonly [object, string])[]>> = {
  "slot.mentor_paused": [[{}, "Amara has paused and takes nothing new at the moment."]],
  "slot.not_whole_minute": [[{}, "Sessions start on a whole minute."]],
  "slot.outside_hours": [
    [
      { date: "2027-03-01", time: "19:00", overridden: false },
      "It is 19:00 on Monday 1 March where Amara is, which is outside of their hours.",
    ],
    [
      { date: "2027-03-01", time: "19:00", overridden: true },
      "For Monday 1 March, Amara has set other hours, and 19:00 there is not among them.",
    ],
  ],
  "slot.off_grid": [
    [
      { hoursStart: "09:30", stepMinutes: 30 },
      "Starts are 30 minutes apart, counted from 09:30 where Amara is.",
    ],
  ],
  "slot.runs_past_hours": [
    [
      { hoursEnd: "2027-03-02T00:00:00.000Z" },
      "The session would go on after Amara's hours end: Tuesday 2 March, 09:00 (UTC+9), Monday 1 March, 19:00 in New York (UTC−5).",
    ],
  ],
  "slot.busy": [
    [{ onlyBuffer: false }, "Amara has something else at that time."],
    [{ onlyBuffer: true }, "It would cut into the break that Amara keeps between two sessions."],
  ],
  "slot.in_past": [[{ earliest: "2027-03-02T00:00:00.000Z" }, "That time is over."]],
  "slot.notice_too_short": [
    [
      { earliest: "2027-03-01T18:00:00.000Z" },
      "Amara needs some notice. The earliest start is Tuesday 2 March, 03:00 (UTC+9), Monday 1 March, 13:00 in New York (UTC−5).",
    ],
  ],
  "slot.beyond_horizon": [
    [
      { lastDate: "2027-04-01" },
      "That is too far ahead: Amara can be booked up to Thursday 1 April.",
    ],
  ],
  "slot.limit_reached": [
    [{ limit: "day" }, "Amara has no more time for sessions on that day."],
    [{ limit: "week" }, "Amara has no more time for sessions in that week."],
    [{ limit: "month" }, "Amara has no more time for sessions in that month."],
  ],
};

const cases = Object.entries(said).flatMap(([code, texts]) =>
  texts.map(([details, text]) => ({ rule: Rule.parse({ code, ...details }), text })),
);

test.each(cases)("$rule.code is told in whole sentences: $text", ({ rule, text }) => {
  expect(reasonText(rule, context)).toBe(text);
});

test("a time is told once where both live by the same clock", () => {
  const rule = Rule.parse({ code: "slot.notice_too_short", earliest: "2027-03-01T18:00:00.000Z" });
  expect(reasonText(rule, { ...context, mine: "America/New_York" })).toBe(
    "Amara needs some notice. The earliest start is Monday 1 March, 13:00 (UTC−5).",
  );
});
