import type { MessageMailContent, ReportMailContent } from "@waymark/application/ports";
import { ReportMailTemplate } from "@waymark/domain/delivery";
import { Instant, TimeZone } from "@waymark/domain/time";

const origin = "https://waymark.example";

/** To a mentee in Dubai whose mentor wrote from Berlin. */
export const sampleMessage: MessageMailContent = {
  about: "message",
  template: "message_waiting",
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
  count: 3,
  links: { messages: `${origin}/mentorships/mnt_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8/messages` },
};

export const messageWithName = (content: MessageMailContent, name: string): MessageMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  other: { ...content.other, displayName: name },
});

export const messageVariants = [
  { name: "message_waiting", content: sampleMessage },
  { name: "message_waiting.one", content: { ...sampleMessage, count: 1 } },
  { name: "message_waiting.scripts", content: messageWithName(sampleMessage, "دانيا الخطيب") },
];

export const messageLinks = ({ links }: MessageMailContent): readonly string[] => [links.messages];

export const sampleReport = (template: ReportMailTemplate): ReportMailContent => ({
  about: "report",
  template,
  recipient: {
    displayName: "Ingrid Solberg",
    timeZone: TimeZone.parse("Europe/Oslo"),
    emailAddress: "ingrid@operators.example",
  },
  kind: "harassment",
  isUrgent: false,
  filedAt: Instant.parse("2026-03-05T09:12:00.000Z"),
  deadline: Instant.parse("2026-03-06T09:12:00.000Z"),
  links: { queue: `${origin}/operator/reports`, blocks: `${origin}/blocks` },
});

export const reportWithName = (content: ReportMailContent, name: string): ReportMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
});

export const reportVariants = [
  ...ReportMailTemplate.options.map((name) => ({ name, content: sampleReport(name) })),
  {
    name: "report_filed.urgent",
    content: { ...sampleReport("report_filed"), kind: "danger" as const, isUrgent: true },
  },
  {
    name: "report_closed.scripts",
    content: reportWithName(sampleReport("report_closed"), "佐藤 さくら"),
  },
];

export const reportLinks = ({ template, links }: ReportMailContent): readonly string[] =>
  template === "report_closed" ? [links.blocks] : [links.queue];
