import type { MailContent } from "@waymark/application/ports";
import { catalogue } from "./catalogue.ts";

/** RFC 3834, 5: out-of-office programs leave such mail alone. */
export const automatic = { "Auto-Submitted": "auto-generated" } as const;

/**
 * The headers that a template calls for beside those of every mail.
 *
 * An accepted introduction is answered to the other person: whoever presses "reply" begins the
 * conversation that the mail is about, where the platform's own address would swallow it. Both agreed
 * to show each other their address; every other mail keeps it to itself.
 */
export const headersOf = (content: MailContent): Readonly<Record<string, string>> => {
  const { isReminder, repliesTo } = catalogue[content.template];
  const { unsubscribe } = content.links;
  return {
    ...automatic,
    ...(repliesTo !== "platform" && { "Reply-To": content[repliesTo].emailAddress }),
    // RFC 8058: mail programs offer one click, which POSTs to the address and opens no page.
    ...(isReminder &&
      unsubscribe !== undefined && {
        "List-Unsubscribe": `<${unsubscribe.oneClick}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
  };
};
