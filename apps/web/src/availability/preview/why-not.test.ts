import { expect, test } from "vitest";
import { firstDraft } from "../draft/first-draft.ts";
import { newOfferingId, offeringFromTemplate } from "../draft/offering-templates.ts";
import { emptyWeek } from "../hours/week.ts";
import { whyNot } from "./why-not.ts";

const draft = {
  ...firstDraft("Europe/Berlin", newOfferingId),
  week: { ...emptyWeek, tue: [{ startMinute: 555, endMinute: 720 }] },
  overrides: [{ date: "2026-12-01", hours: [] }],
};
const offering = offeringFromTemplate("session_30", newOfferingId());
const answer = {
  slots: [{ start: "2026-11-24T08:15:00.000Z" }],
  hidden: [
    {
      start: "2026-11-24T08:45:00.000Z",
      hiddenBy: [{ code: "slot.busy", onlyBuffer: false } as const],
    },
  ],
};

test.each([
  ["2026-11-24T08:15:00.000Z", "This start is offered."],
  ["2026-11-24T08:45:00.000Z", "You have something at that time."],
  [
    "2026-11-24T09:00:00.000Z",
    "It is Tue 24 November, 10:00 for you. Starts are counted in steps of 30 minutes from 09:15, where your hours begin.",
  ],
  [
    "2026-11-25T09:00:00.000Z",
    "It is Wed 25 November, 10:00 for you, and your week is closed then.",
  ],
  [
    "2026-12-01T09:00:00.000Z",
    "It is Tue 1 December, 10:00 for you, and you set other hours for that date.",
  ],
])("a start at %s is explained: %s", (start, text) => {
  expect(whyNot(draft, offering, answer, start)).toBe(text);
});
