import ICAL from "ical.js";
import type { Mail } from "./mailbox.ts";

export type Appointment = {
  readonly uid: string;
  readonly startsAt: string;
  readonly method: string;
};

/** The appointment in a mail's calendar file. */
export const readCalendar = async (origin: string, mail: Mail): Promise<Appointment> => {
  const file = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  if (file === undefined) throw new Error(`"${mail.subject}" has no calendar file`);
  const calendar = ICAL.Component.fromString(await (await fetch(`${origin}${file.url}`)).text());
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  return {
    uid: event.uid,
    startsAt: event.startDate.toJSDate().toISOString(),
    method: String(calendar.getFirstPropertyValue("method")),
  };
};
