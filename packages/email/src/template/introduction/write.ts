import type { IntroductionMailContent } from "@waymark/application/ports";
import type { Mail } from "../mail.ts";
import type { MailPlatform } from "../platform.ts";
import { introductionCatalogue } from "./catalogue.ts";
import { cleanIntroduction } from "./clean.ts";
import { introductionEvent } from "./event.ts";

/**
 * A mail about an introduction.
 *
 * An accepted one is answered to the other person: whoever presses "reply" begins the conversation
 * that the mail is about, where the platform's own address would swallow it. Both agreed to show each
 * other their address; every other mail keeps it to itself. A calendar file comes along when a time
 * is agreed, too.
 */
export const writeIntroduction = (raw: IntroductionMailContent, platform: MailPlatform): Mail => {
  const content = cleanIntroduction(raw);
  const { write, isReminder, repliesTo } = introductionCatalogue[content.template];
  const { agreedTime, links, now } = content;
  return {
    letter: write(content, platform.zones),
    ...(isReminder && { oneClick: links.unsubscribe?.oneClick }),
    ...(repliesTo !== "platform" && {
      replyTo: content[repliesTo].emailAddress,
      ...(agreedTime !== undefined && {
        invitation: {
          filename: "introduction.ics",
          event: introductionEvent(content, agreedTime, platform),
          writtenAt: now,
        },
      }),
    }),
  };
};
