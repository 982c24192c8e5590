import { type Case, hour } from "./case.ts";
import { fileOf } from "../file-of.ts";

export const meanings: readonly Case[] = [
  {
    name: "cancelled, transparent and free entries hide nothing",
    content: fileOf(
      [...hour("20260301T090000Z"), "STATUS:CANCELLED"],
      [...hour("20260302T090000Z"), "TRANSP:TRANSPARENT"],
      [...hour("20260303T090000Z"), "X-MICROSOFT-CDO-BUSYSTATUS:FREE"],
      [...hour("20260304T090000Z"), "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"],
    ),
    busy: [],
  },
  {
    name: "tentative and out-of-office entries are busy",
    content: fileOf(
      [...hour("20260301T090000Z"), "STATUS:TENTATIVE"],
      [...hour("20260302T090000Z"), "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"],
      [...hour("20260303T090000Z"), "X-MICROSOFT-CDO-BUSYSTATUS:OOF"],
    ),
    busy: [
      "2026-03-01T09:00/2026-03-01T10:00",
      "2026-03-02T09:00/2026-03-02T10:00",
      "2026-03-03T09:00/2026-03-03T10:00",
    ],
  },
  {
    name: "a calendar of cancellations hides nothing",
    content: fileOf("METHOD:CANCEL", hour("20260301T090000Z")),
    busy: [],
  },
  {
    name: "a free/busy answer is read, its free periods left out",
    content: fileOf(
      "BEGIN:VFREEBUSY",
      "FREEBUSY:20260301T090000Z/PT1H,20260302T090000Z/20260302T100000Z",
      "FREEBUSY;FBTYPE=FREE:20260303T090000Z/PT1H",
      "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260304T090000Z/PT1H",
      "END:VFREEBUSY",
    ),
    busy: [
      "2026-03-01T09:00/2026-03-01T10:00",
      "2026-03-02T09:00/2026-03-02T10:00",
      "2026-03-04T09:00/2026-03-04T10:00",
    ],
  },
  {
    name: "to-dos, journals and alarms are no time of an event",
    content: fileOf("BEGIN:VTODO", ...hour("20260301T090000Z"), "END:VTODO", [
      ...hour("20260302T090000Z"),
      "BEGIN:VALARM",
      "TRIGGER:-PT15M",
      "DURATION:PT5H",
      "END:VALARM",
    ]),
    busy: ["2026-03-02T09:00/2026-03-02T10:00"],
  },
  {
    name: "entries that overlap or touch are one busy time, cut at the window",
    content: fileOf(
      ["DTSTART:20251231T200000Z", "DTEND:20260101T020000Z"],
      ["DTSTART:20260101T010000Z", "DTEND:20260101T030000Z"],
      ["DTSTART:20260101T030000Z", "DTEND:20260101T040000Z"],
      ["DTSTART:20251201T030000Z", "DTEND:20251201T040000Z"],
      ["DTSTART:20261231T230000Z", "DTEND:20270101T040000Z"],
    ),
    busy: ["2026-01-01T00:00/2026-01-01T04:00", "2026-12-31T23:00/2027-01-01T00:00"],
  },
  {
    name: "lower case, folded lines, stray lines and bare line feeds are read",
    content: fileOf("this is no property", [
      'dtstart;tzid="Europe/\r\n Berlin":2026\r\n\t0305T090000',
      'DTEND;X="a;b:c":20260305T090000Z',
    ])
      .replaceAll("\r\n", "\n")
      .replace("BEGIN:VEVENT", "begin:vevent"),
    busy: ["2026-03-05T08:00/2026-03-05T09:00"],
  },
  {
    name: "two calendars in one file are both read",
    content: fileOf(hour("20260301T090000Z")) + fileOf(hour("20260302T090000Z")),
    busy: ["2026-03-01T09:00/2026-03-01T10:00", "2026-03-02T09:00/2026-03-02T10:00"],
  },
  {
    name: "an entry whose times cannot be read is told, and the others are read",
    content: fileOf(
      ["DTSTART:tomorrow"],
      ["SUMMARY:no start at all"],
      ["DTSTART:20260301T090000Z", "DTEND:20260301T080000Z"],
      hour("20260302T090000Z"),
    ),
    busy: ["2026-03-02T09:00/2026-03-02T10:00"],
    unreadableCount: 3,
  },
];
