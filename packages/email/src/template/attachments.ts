import type { MailContent, RenderedMail } from "@waymark/application/ports";
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
      ...platform.renderCalendarFile(introductionEvent(content, agreedTime, platform), now),
    },
  ];
};
