import type { RenderMail } from "@waymark/application/ports";
import { renderHtml } from "../letter/html/render-html.tsx";
import { renderText } from "../letter/text/render-text.ts";
import { attachmentsOf } from "./attachments.ts";
import { catalogue } from "./catalogue.ts";
import { cleanContent } from "./clean.ts";
import { headersOf } from "./headers.ts";
import type { MailPlatform } from "./platform.ts";

/**
 * Renders a mail about an introduction. Pure: the same content gives the same bytes, so that a late
 * retry sends what the first try would have sent.
 */
export const renderMail =
  (platform: MailPlatform): RenderMail =>
  (raw) => {
    const content = cleanContent(raw);
    const letter = catalogue[content.template].write(content, platform.zones);
    return {
      subject: letter.subject,
      html: renderHtml(letter),
      text: renderText(letter),
      headers: headersOf(content),
      attachments: attachmentsOf(content, platform),
    };
  };
