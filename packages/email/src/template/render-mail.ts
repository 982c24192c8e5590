import type { RenderMail } from "@waymark/application/ports";
import { renderHtml } from "../letter/html/render-html.tsx";
import { renderText } from "../letter/text/render-text.ts";
import { writeBooking } from "./booking/write.ts";
import { headersOf } from "./headers.ts";
import { writeIntroduction } from "./introduction/write.ts";
import type { MailPlatform } from "./platform.ts";

/**
 * Renders a mail about an introduction or a booking. Pure: the same content gives the same bytes, so
 * that a late retry sends what the first try would have sent.
 */
export const renderMail =
  (platform: MailPlatform): RenderMail =>
  (content) => {
    const mail =
      content.about === "introduction"
        ? writeIntroduction(content, platform)
        : writeBooking(content, platform);
    const { letter, invitation } = mail;
    return {
      subject: letter.subject,
      html: renderHtml(letter),
      text: renderText(letter),
      headers: headersOf(mail),
      attachments:
        invitation === undefined
          ? []
          : [
              {
                filename: invitation.filename,
                ...platform.renderCalendarFile(invitation.event, invitation.writtenAt),
              },
            ],
    };
  };
