import type { Case } from "./case.ts";
import { fileOf } from "../file-of.ts";

export const days: readonly Case[] = [
  {
    name: "a whole day is the owner's day, 23 hours long when clocks go forward",
    content: fileOf(["DTSTART;VALUE=DATE:20260329"], ["DTSTART;VALUE=DATE:20261025"]),
    busy: ["2026-03-28T23:00/2026-03-29T22:00", "2026-10-24T22:00/2026-10-25T23:00"],
  },
  {
    name: "several days end before the date of their end",
    content: fileOf(["DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260308"]),
    busy: ["2026-03-04T23:00/2026-03-07T23:00"],
  },
  {
    name: "a day that ends on its own date, or says in days how long it is",
    content: fileOf(
      ["DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260305"],
      ["DTSTART:20260405", "DURATION:P2D"],
    ),
    busy: ["2026-03-04T23:00/2026-03-05T23:00", "2026-04-04T22:00/2026-04-06T22:00"],
  },
  {
    name: "days repeat on the owner's wall",
    content: fileOf(["DTSTART;VALUE=DATE:20260328", "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=2"]),
    busy: ["2026-03-27T23:00/2026-03-28T23:00", "2026-03-29T22:00/2026-03-30T22:00"],
  },
  {
    name: "Outlook takes a day out by midnight in UTC, and ends a rule so",
    content: fileOf([
      "DTSTART;VALUE=DATE:20261020",
      "RRULE:FREQ=DAILY;UNTIL=20261022T220000Z",
      "EXDATE:20261020T220000Z",
    ]),
    busy: ["2026-10-19T22:00/2026-10-20T22:00", "2026-10-21T22:00/2026-10-23T22:00"],
  },
];
