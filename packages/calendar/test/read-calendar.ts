import ICAL from "ical.js";

/** A calendar as a reader that shares no code with the writer sees it. */
export const readCalendar = (content: string) => {
  const calendar = ICAL.Component.fromString(content);
  const events = calendar.getAllSubcomponents("vevent");
  const [vevent = new ICAL.Component("none")] = events;
  return { calendar, vevent, events };
};

/** The lines as bytes, cut where the bytes CR LF stand. */
export const octetLines = (content: string): readonly Buffer[] => {
  const latin = Buffer.from(content).toString("latin1");
  return latin.split("\r\n").map((line) => Buffer.from(line, "latin1"));
};
