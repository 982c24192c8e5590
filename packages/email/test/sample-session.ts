import type { SessionMailContent } from "@waymark/application/ports";
import { SessionMailTemplate } from "@waymark/domain/delivery";
import { Instant, TimeZone } from "@waymark/domain/time";

const origin = "https://waymark.example";
const token = "eyJjbGFpbSI6e319.c2lnbmF0dXJl";

/** A mentee in Dubai and a session with a mentor in Berlin. */
export const sampleSession = (template: SessionMailTemplate): SessionMailContent => ({
  about: "session",
  template,
  recipient: {
    displayName: "Amina Yusuf",
    timeZone: TimeZone.parse("Asia/Dubai"),
    emailAddress: "amina@mentees.example",
  },
  other: {
    displayName: "Jonas Weber",
    timeZone: TimeZone.parse("Europe/Berlin"),
    emailAddress: "jonas@mentors.example",
  },
  title: "First steps as a lead",
  start: Instant.parse("2026-03-31T13:00:00.000Z"),
  links: {
    session: `${origin}/sessions/ses_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8`,
    ...(template === "session_attendance" && {
      attendance: `${origin}/session-attendance/${token}`,
    }),
    ...(template !== "session_note_shared" && {
      unsubscribe: {
        page: `${origin}/unsubscribe/${token}`,
        oneClick: `${origin}/api/unsubscribe/${token}`,
      },
    }),
  },
});

/** The same with a name and a title of somebody's choice. */
export const sessionWithWords = (
  content: SessionMailContent,
  name: string,
): SessionMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  other: { ...content.other, displayName: name },
  title: name,
});

const inOneZone = (content: SessionMailContent): SessionMailContent => {
  const { timeZone } = content.other;
  return { ...content, recipient: { ...content.recipient, timeZone } };
};

const inOtherScripts = (content: SessionMailContent): SessionMailContent => ({
  ...sessionWithWords(content, "الخطوة الأولى"),
  other: { ...content.other, displayName: "佐藤 さくら" },
});

export const sessionVariants = SessionMailTemplate.options.flatMap((name) => {
  const content = sampleSession(name);
  return [
    { name, content },
    { name: `${name}.one-zone`, content: inOneZone(content) },
    { name: `${name}.scripts`, content: inOtherScripts(content) },
  ];
});

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
