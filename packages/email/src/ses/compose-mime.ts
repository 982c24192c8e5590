import type { RenderedMail, SendMail } from "@waymark/application/ports";
import MailComposer from "nodemailer/lib/mail-composer";

type Mail = Parameters<SendMail>[0];

const calendarType = /^text\/calendar\b.*\bmethod=(?<method>[A-Z]+)/i;

/** The calendar file and its method, for the part that mail programs show as an invitation. */
const invitation = (attachments: RenderedMail["attachments"]) => {
  for (const { contentType, filename, content } of attachments) {
    const method = calendarType.exec(contentType)?.groups?.["method"];
    if (method !== undefined) {
      // Folded lines may end in a space, which some servers strip from what is not encoded.
      return { icalEvent: { method, filename, content, contentTransferEncoding: "base64" } };
    }
  }
  return {};
};

/**
 * Words that look like an encoded word (RFC 2047) would be decoded into others by whoever reads them.
 * The invisible joiner makes the composer encode the whole.
 */
const literal = (words: string): string => words.replaceAll("=?", "=\u2060?");

/**
 * A mail as bytes (RFC 5322): text and HTML as alternatives, a calendar file with a method as a third
 * alternative and as a file. The composer encodes what a header cannot hold, and drops line breaks.
 */
export const composeMime = (mail: Mail, fromAddress: string): Promise<Buffer> => {
  const { deliveryId, to, rendered } = mail;
  const { subject, text, html, headers, attachments } = rendered;
  return new MailComposer({
    from: { name: "Waymark", address: fromAddress },
    to: { name: literal(to.displayName), address: to.emailAddress },
    subject: literal(subject),
    // SES puts an id of its own in its place; this one serves whoever reads the bytes before that:
    // https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
    messageId: `<${deliveryId}@${fromAddress.slice(fromAddress.lastIndexOf("@") + 1)}>`,
    text,
    html,
    headers: { ...headers },
    ...invitation(attachments),
    attachments: attachments
      .filter(({ contentType }) => !calendarType.test(contentType))
      .map((attachment) => ({ ...attachment })),
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};
