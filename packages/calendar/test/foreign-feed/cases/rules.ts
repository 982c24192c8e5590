import { type Case, hour } from "./case.ts";
import { europeanZone, fileOf } from "../file-of.ts";

export const rules: readonly Case[] = [
  {
    name: "a weekly meeting keeps its wall time when clocks change",
    content: fileOf([...hour("20260320T090000", "Europe/Berlin"), "RRULE:FREQ=WEEKLY;COUNT=3"]),
    busy: [
      "2026-03-20T08:00/2026-03-20T09:00",
      "2026-03-27T08:00/2026-03-27T09:00",
      "2026-04-03T07:00/2026-04-03T08:00",
    ],
  },
  {
    name: "a weekday is one of the meeting's zone, not of UTC",
    content: fileOf([
      ...hour("20260302T080000", "Asia/Tokyo"),
      "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2",
    ]),
    busy: ["2026-03-01T23:00/2026-03-02T00:00", "2026-03-08T23:00/2026-03-09T00:00"],
  },
  {
    name: "a rule that began years ago goes on",
    content: fileOf([
      ...hour("20120105T090000", "Europe/Berlin"),
      "RRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20260301T000000Z",
    ]),
    busy: ["2026-01-01T08:00/2026-01-01T09:00", "2026-02-05T08:00/2026-02-05T09:00"],
  },
  {
    name: "UNTIL includes its moment, in UTC, on the wall, and as a date all of the day",
    content: fileOf(
      [...hour("20260301T090000", "Europe/Berlin"), "RRULE:FREQ=DAILY;UNTIL=20260302T080000Z"],
      [...hour("20260401T090000", "Europe/Berlin"), "RRULE:FREQ=DAILY;UNTIL=20260402T090000"],
      [...hour("20260501T090000", "Europe/Berlin"), "RRULE:FREQ=DAILY;UNTIL=20260502"],
      [...hour("20260601T090000", "Europe/Berlin"), "RRULE:FREQ=DAILY;UNTIL=20260602T065959Z"],
    ),
    busy: [
      "2026-03-01T08:00/2026-03-01T09:00",
      "2026-03-02T08:00/2026-03-02T09:00",
      "2026-04-01T07:00/2026-04-01T08:00",
      "2026-04-02T07:00/2026-04-02T08:00",
      "2026-05-01T07:00/2026-05-01T08:00",
      "2026-05-02T07:00/2026-05-02T08:00",
      "2026-06-01T07:00/2026-06-01T08:00",
    ],
  },
  {
    name: "EXDATE takes out one moment, several, or a date, whatever zone it is written in",
    content: fileOf([
      ...hour("20260302T090000", "Europe/Berlin"),
      "RRULE:FREQ=DAILY;COUNT=6",
      "EXDATE;TZID=Europe/Berlin:20260302T090000,20260303T090000",
      "EXDATE:20260304T080000Z",
      "EXDATE;VALUE=DATE:20260305",
    ]),
    busy: ["2026-03-06T08:00/2026-03-06T09:00", "2026-03-07T08:00/2026-03-07T09:00"],
  },
  {
    name: "EXDATE takes out one of two meetings of a day",
    content: fileOf([
      ...hour("20260302T090000Z"),
      "RRULE:FREQ=DAILY;COUNT=2;BYHOUR=9,15",
      "EXDATE:20260302T090000Z",
    ]),
    busy: ["2026-03-02T15:00/2026-03-02T16:00"],
  },
  {
    name: "RDATE adds times, and periods by their start",
    content: fileOf([
      ...hour("20260302T090000Z"),
      "RDATE:20260303T090000Z",
      "RDATE;VALUE=PERIOD:20260304T090000Z/PT1H",
    ]),
    busy: [
      "2026-03-02T09:00/2026-03-02T10:00",
      "2026-03-03T09:00/2026-03-03T10:00",
      "2026-03-04T09:00/2026-03-04T10:00",
    ],
  },
  {
    name: "the first time counts even where the rule does not meet it",
    content: fileOf([...hour("20260303T090000Z"), "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2"]),
    busy: ["2026-03-03T09:00/2026-03-03T10:00", "2026-03-09T09:00/2026-03-09T10:00"],
  },
  {
    name: "an hourly rule goes on while clocks show an hour again",
    content: fileOf([
      "DTSTART;TZID=Europe/Berlin:20261025T010000",
      "DURATION:PT30M",
      "RRULE:FREQ=HOURLY;COUNT=3",
    ]),
    busy: [
      "2026-10-24T23:00/2026-10-24T23:30",
      "2026-10-25T00:00/2026-10-25T00:30",
      "2026-10-25T01:00/2026-10-25T01:30",
      "2026-10-25T02:00/2026-10-25T02:30",
    ],
  },
  {
    name: "a rule that cannot be read leaves the first time, and is told",
    content: fileOf([...hour("20260302T090000Z"), "RRULE:FREQ=SOMETIMES"]),
    busy: ["2026-03-02T09:00/2026-03-02T10:00"],
    unreadableCount: 1,
  },
  {
    name: "a rule on the wall of a zone that the file defines follows its clock changes",
    content: fileOf(...europeanZone("Office"), [
      ...hour("20251020T090000", "Office"),
      "RRULE:FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20260430T000000Z",
    ]),
    busy: [
      "2026-01-20T08:00/2026-01-20T09:00",
      "2026-02-20T08:00/2026-02-20T09:00",
      "2026-03-20T08:00/2026-03-20T09:00",
      "2026-04-20T07:00/2026-04-20T08:00",
    ],
  },
];
