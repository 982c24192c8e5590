import { europeanZone, fileOf } from "./file-of.ts";

export type Case = {
  readonly name: string;
  readonly content: string;
  /** `start/end` in UTC, without `:00Z`, for a window of 2026. */
  readonly busy: readonly string[];
  readonly unreadableCount?: number;
  readonly unknownZones?: readonly string[];
};

/** The owner of every calendar here lives in Berlin: clocks change on 29 March and 25 October 2026. */
export const ownerZone = "Europe/Berlin";

const hour = (start: string, zone?: string): readonly string[] => {
  const parameter = zone === undefined ? "" : `;TZID=${zone}`;
  const [date = "", time = ""] = start.split("T");
  const next = String(Number(time.slice(0, 2)) + 1).padStart(2, "0");
  return [`DTSTART${parameter}:${start}`, `DTEND${parameter}:${date}T${next}${time.slice(2)}`];
};

const times: readonly Case[] = [
  {
    name: "a time in UTC",
    content: fileOf(hour("20260305T090000Z")),
    busy: ["2026-03-05T09:00/2026-03-05T10:00"],
  },
  {
    name: "a floating time is on the owner's wall",
    content: fileOf(hour("20260305T090000"), hour("20260705T090000")),
    busy: ["2026-03-05T08:00/2026-03-05T09:00", "2026-07-05T07:00/2026-07-05T08:00"],
  },
  {
    name: "a time in a zone of the database",
    content: fileOf(hour("20260305T090000", "Asia/Kathmandu")),
    busy: ["2026-03-05T03:15/2026-03-05T04:15"],
  },
  {
    name: "Windows names, quoted or not",
    content: fileOf(
      hour("20260305T090000", "W. Europe Standard Time"),
      hour("20260305T120000", '"Pacific Standard Time"'),
    ),
    busy: ["2026-03-05T08:00/2026-03-05T09:00", "2026-03-05T20:00/2026-03-05T21:00"],
  },
  {
    name: "names that other programs decorate",
    content: fileOf(
      hour("20260305T090000", "/mozilla.org/20050126_1/America/New_York"),
      hour("20260306T090000", "tzone://Microsoft/Utc"),
      hour("20260307T090000", "GMT+0200"),
    ),
    busy: [
      "2026-03-05T14:00/2026-03-05T15:00",
      "2026-03-06T09:00/2026-03-06T10:00",
      "2026-03-07T07:00/2026-03-07T08:00",
    ],
  },
  {
    name: "zones that the file defines under names of its own, colons included",
    content: fileOf(
      ...europeanZone("Customized Time Zone"),
      ...europeanZone("(UTC+01:00) Amsterdam, Berlin, Bern"),
      hour("20260305T090000", "Customized Time Zone"),
      hour("20260705T090000", "Customized Time Zone"),
      hour("20260706T090000", "(UTC+01:00) Amsterdam, Berlin, Bern"),
    ),
    busy: [
      "2026-03-05T08:00/2026-03-05T09:00",
      "2026-07-05T07:00/2026-07-05T08:00",
      "2026-07-06T07:00/2026-07-06T08:00",
    ],
  },
  {
    name: "an abbreviation means what the file says it does",
    content: fileOf(...europeanZone("EST"), hour("20260705T090000", "EST")),
    busy: ["2026-07-05T07:00/2026-07-05T08:00"],
  },
  {
    name: "a zone that nobody knows is read as the owner's, and told",
    content: fileOf(hour("20260305T090000", "Middle Earth")),
    busy: ["2026-03-05T08:00/2026-03-05T09:00"],
    unknownZones: ["Middle Earth"],
  },
  {
    name: "a floating time stays the owner's where the file defines some other zone",
    content: fileOf(...europeanZone("Asia/Tokyo"), hour("20260305T090000")),
    busy: ["2026-03-05T08:00/2026-03-05T09:00"],
  },
  {
    name: "a wall time that clocks skip is read with the offset before, one that they repeat the first time",
    content: fileOf(["DTSTART:20260329T023000", "DTEND:20260329T043000"], hour("20261025T023000")),
    busy: ["2026-03-29T01:30/2026-03-29T02:30", "2026-10-25T00:30/2026-10-25T02:30"],
  },
  {
    name: "start and end may be in different zones",
    content: fileOf([
      "DTSTART;TZID=Europe/Berlin:20260305T090000",
      "DTEND;TZID=America/New_York:20260305T090000",
    ]),
    busy: ["2026-03-05T08:00/2026-03-05T14:00"],
  },
  {
    name: "a duration of a day is a day on the wall, one of 24 hours is 24 hours",
    content: fileOf(
      ["DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:P1D"],
      ["DTSTART;TZID=Europe/Berlin:20261024T120000", "DURATION:PT24H"],
    ),
    busy: ["2026-03-28T11:00/2026-03-29T10:00", "2026-10-24T10:00/2026-10-25T10:00"],
  },
  {
    name: "a time without an end hides nothing",
    content: fileOf(["DTSTART:20260305T090000Z"]),
    busy: [],
  },
];

const days: readonly Case[] = [
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

const rules: readonly Case[] = [
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

const event = (uid: string, ...lines: readonly string[]): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  ...lines,
  "END:VEVENT",
];
const weekly = event("w", ...hour("20260302T090000Z"), "RRULE:FREQ=WEEKLY;COUNT=3");

const changes: readonly Case[] = [
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

const meanings: readonly Case[] = [
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

export const cases: readonly Case[] = [...times, ...days, ...rules, ...changes, ...meanings];
