import { type Case, hour } from "./case.ts";
import { fileOf } from "../file-of.ts";

const event = (uid: string, ...lines: readonly string[]): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  ...lines,
  "END:VEVENT",
];
const weekly = event("w", ...hour("20260302T090000Z"), "RRULE:FREQ=WEEKLY;COUNT=3");

export const changes: readonly Case[] = [
  {
    name: "an occurrence that was moved is where it was moved to, whichever comes first in the file",
    content: fileOf(
      ...event("w", "RECURRENCE-ID:20260309T090000Z", ...hour("20260310T140000Z")),
      ...weekly,
    ),
    busy: [
      "2026-03-02T09:00/2026-03-02T10:00",
      "2026-03-10T14:00/2026-03-10T15:00",
      "2026-03-16T09:00/2026-03-16T10:00",
    ],
  },
  {
    name: "an occurrence may be moved into the window from outside",
    content: fileOf(
      ...event("w", ...hour("20270104T090000Z"), "RRULE:FREQ=WEEKLY"),
      ...event("w", "RECURRENCE-ID:20270111T090000Z", ...hour("20261210T090000Z")),
    ),
    busy: ["2026-12-10T09:00/2026-12-10T10:00"],
  },
  {
    name: "an occurrence that was cancelled, or made free, is not busy",
    content: fileOf(
      ...weekly,
      ...event(
        "w",
        "RECURRENCE-ID:20260309T090000Z",
        ...hour("20260309T090000Z"),
        "STATUS:CANCELLED",
      ),
      ...event(
        "w",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260316T100000",
        ...hour("20260316T090000Z"),
        "TRANSP:TRANSPARENT",
      ),
    ),
    busy: ["2026-03-02T09:00/2026-03-02T10:00"],
  },
  {
    name: "the occurrence of a day is replaced by its date",
    content: fileOf(
      ...event("d", "DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;COUNT=2"),
      ...event("d", "RECURRENCE-ID;VALUE=DATE:20260303", "DTSTART;VALUE=DATE:20260310"),
    ),
    busy: ["2026-03-01T23:00/2026-03-02T23:00", "2026-03-09T23:00/2026-03-10T23:00"],
  },
  {
    name: "of two versions the one with the higher SEQUENCE counts",
    content: fileOf(
      ...event("v", "SEQUENCE:2", ...hour("20260303T090000Z")),
      ...event("v", "SEQUENCE:1", ...hour("20260302T090000Z")),
    ),
    busy: ["2026-03-03T09:00/2026-03-03T10:00"],
  },
  {
    name: "different meetings under one UID all count",
    content: fileOf(
      ...event("same", ...hour("20260302T090000Z")),
      ...event("same", ...hour("20260303T090000Z")),
    ),
    busy: ["2026-03-02T09:00/2026-03-02T10:00", "2026-03-03T09:00/2026-03-03T10:00"],
  },
];
