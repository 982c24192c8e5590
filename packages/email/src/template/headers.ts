import type { Mail } from "./mail.ts";

/** RFC 3834, 5: out-of-office programs leave such mail alone. */
export const automatic = { "Auto-Submitted": "auto-generated" } as const;

/** The headers that a mail calls for beside those of every mail. */
export const headersOf = ({ replyTo, oneClick }: Mail): Readonly<Record<string, string>> => ({
  ...automatic,
  ...(replyTo !== undefined && { "Reply-To": replyTo }),
  // RFC 8058: mail programs offer one click, which POSTs to the address and opens no page.
  ...(oneClick !== undefined && {
    "List-Unsubscribe": `<${oneClick}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }),
});
