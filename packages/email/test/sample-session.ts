import type { SessionMailContent } from "@waymark/application/ports";
import { SessionMailTemplate } from "@waymark/domain/delivery";
import { Instant } from "@waymark/domain/time";
import { meetingVariants } from "./sample-meeting.ts";
import { amina, jonas, origin, token, unsubscribe } from "./sample-people.ts";

/** A mentee in Dubai and a session with a mentor in Berlin. */
export const sampleSession = (template: SessionMailTemplate): SessionMailContent => ({
  about: "session",
  template,
  recipient: amina,
  other: jonas,
  title: "First steps as a lead",
  start: Instant.parse("2026-03-31T13:00:00.000Z"),
  links: {
    session: `${origin}/sessions/ses_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8`,
    ...(template === "session_attendance" && {
      attendance: `${origin}/session-attendance/${token}`,
    }),
    ...(template !== "session_note_shared" && { unsubscribe }),
  },
});

export const sessionVariants = SessionMailTemplate.options.flatMap((name) =>
  meetingVariants(name, sampleSession(name)),
);

/** Where a mail about a session has to lead. */
export const sessionLinks = ({ template, links }: SessionMailContent): readonly string[] => {
  switch (template) {
    case "session_agenda":
      return [`${links.session}#agenda`];
    case "session_attendance":
      return [`${links.attendance}#held`, `${links.attendance}#missed`];
    case "session_note_shared":
      return [`${links.session}#notes`];
  }
};
