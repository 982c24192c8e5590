import type { MailContent, RenderedMail } from "@waymark/application/ports";
import { calendarFile } from "../calendar/index.ts";
import { catalogue } from "./catalogue.ts";
import { introductionEvent } from "./introduction-event.ts";
import type { MailPlatform } from "./platform.ts";

/** A calendar file for accepted introductions whose time is agreed; nothing otherwise. */
export const attachmentsOf = (
  content: MailContent,
  platform: MailPlatform,
): RenderedMail["attachments"] => {
  const { agreedTime, template, now } = content;
  if (agreedTime === undefined || catalogue[template].repliesTo === "platform") return [];
  return [
    {
      filename: "introduction.ics",
      ...calendarFile(introductionEvent(content, agreedTime, platform), now),
    },
  ];
};
