import { HiddenRule } from "@waymark/contracts/availability";
import { describe, expect, test } from "vitest";
import { hiddenText } from "./hidden-text.ts";
import { offsetNotes, previewDays } from "./preview-days.ts";

const paused = { code: "slot.mentor_paused" } as const;

describe("a preview", () => {
  test("lists starts by the viewer's dates, with the mentor's time and day beside them", () => {
    const days = previewDays(
      {
        slots: [{ start: "2026-11-24T16:00:00.000Z" }, { start: "2026-11-24T09:00:00.000Z" }],
        hidden: [{ start: "2026-11-24T09:30:00.000Z", hiddenBy: [paused] }],
      },
      "Asia/Tokyo",
      "Europe/Berlin",
    );
    expect(days.map(({ date }) => date)).toEqual(["2026-11-24", "2026-11-25"]);
    expect(days[0]?.starts.map((one) => [one.viewerTime, one.ownTime, one.hiddenBy])).toEqual([
      ["18:00", "10:00", []],
      ["18:30", "10:30", [paused]],
    ]);
    expect(days[1]?.starts[0]).toMatchObject({
      viewerTime: "01:00",
      ownTime: "17:00",
      ownDayShift: -1,
      isNight: true,
    });
  });

  test("notes the day from which somebody's clocks have changed", () => {
    const days = previewDays(
      {
        slots: [
          { start: "2026-03-07T17:00:00.000Z" },
          { start: "2026-03-09T17:00:00.000Z" },
          { start: "2026-03-10T17:00:00.000Z" },
        ],
        hidden: [],
      },
      "America/New_York",
      "Europe/Berlin",
    );
    expect([...offsetNotes(days, "America/New_York", "Europe/Berlin")]).toEqual([
      ["2026-03-09", "Clocks have changed: they are at UTC−4, you at UTC+1."],
    ]);
  });

  test("says each rule in the mentor's own zone", () => {
    expect(
      hiddenText(
        HiddenRule.parse({
          code: "slot.outside_hours",
          date: "2026-12-24",
          time: "10:00",
          overridden: true,
        }),
        "Europe/Berlin",
      ),
    ).toBe("It is Thu 24 December, 10:00 for you, and you set other hours for that date.");
  });
});
