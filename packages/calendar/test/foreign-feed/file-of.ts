/** A calendar file of these lines; a nested list is an event with a UID and a stamp of its own. */
export const fileOf = (...parts: readonly (string | readonly string[])[]): string => {
  const body = parts.flatMap((part, index) =>
    typeof part === "string"
      ? [part]
      : ["BEGIN:VEVENT", `UID:${index}@calendars.example`, "DTSTAMP:20260101T000000Z"].concat(
          part,
          "END:VEVENT",
        ),
  );
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Test//EN",
    ...body,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
};

/** A zone of the file's own, by the rules of the European Union, an hour ahead of UTC in winter. */
export const europeanZone = (name: string): readonly string[] => [
  "BEGIN:VTIMEZONE",
  `TZID:${name}`,
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
