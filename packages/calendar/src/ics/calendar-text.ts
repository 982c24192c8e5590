/** The writer leaves out the line break at the end, which RFC 5545, 3.1 asks for. */
export const calendarText = (calendar: { toString(): string }): string =>
  `${calendar.toString()}\r\n`;
