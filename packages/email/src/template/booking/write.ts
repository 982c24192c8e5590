import { isInCalendar, sessionEvent } from "@waymark/application/calendar";
import type { BookingMailContent } from "@waymark/application/ports";
import type { Mail } from "../mail.ts";
import type { MailPlatform } from "../platform.ts";
import { bookingCatalogue } from "./catalogue.ts";
import { cleanBooking } from "./clean.ts";
import { otherOf } from "./sides.ts";

const invitation = (content: BookingMailContent, platform: MailPlatform): Mail["invitation"] => ({
  filename: "session.ics",
  event: sessionEvent({ ...content, url: content.links.session }, platform),
  writtenAt: content.at,
});

/**
 * A mail about a booking. Once a session is settled, both see each other's address in its calendar
 * entry, so that a reply goes to the other person and not to the platform, where nobody reads it.
 */
export const writeBooking = (raw: BookingMailContent, platform: MailPlatform): Mail => {
  const content = cleanBooking(raw);
  const { write, isReminder, isSettled } = bookingCatalogue[content.template];
  const isShared = (isSettled || isReminder) && isInCalendar(content);
  return {
    letter: write(content, platform.zones),
    ...(isReminder && { oneClick: content.links.unsubscribe?.oneClick }),
    ...(isShared && { replyTo: otherOf(content)?.emailAddress }),
    ...(isSettled && isInCalendar(content) && { invitation: invitation(content, platform) }),
  };
};
