import type { CalendarEvent } from "@waymark/application/ports";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { MailPlatform } from "../platform.ts";
import type { IntroductionLetterContent } from "./clean.ts";

/**
 * The first call of an introduction as a calendar entry. Both have said yes to the time, so both are
 * entered as coming and no answer is asked for: it would go to the platform, where nobody reads it.
 */
export const introductionEvent = (
  content: IntroductionLetterContent,
  agreedTime: Instant,
  platform: MailPlatform,
): CalendarEvent => {
  const { mentor, mentee, goal, links } = content;
  const coming = { participation: "accepted", asksForReply: false } as const;
  return {
    uid: `${content.introductionId}@${platform.calendarDomain}`,
    sequence: content.revision,
    status: "confirmed",
    start: agreedTime,
    end: addMinutes(agreedTime, content.sessionMinutes),
    summary: `${mentee.displayName} and ${mentor.displayName}: first call`,
    description: `Goal: ${goal}\n\nAgree on where to talk by writing to each other: ${mentee.emailAddress}, ${mentor.emailAddress}`,
    url: links.introduction,
    organizer: { displayName: "Waymark", emailAddress: platform.emailAddress },
    attendees: [
      { ...coming, displayName: mentor.displayName, emailAddress: mentor.emailAddress },
      { ...coming, displayName: mentee.displayName, emailAddress: mentee.emailAddress },
    ],
  };
};
