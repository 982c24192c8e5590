import { type Case, hour } from "./case.ts";
import { europeanZone, fileOf } from "../file-of.ts";

export const times: readonly Case[] = [
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
