import PostalMime, { type Address, type Attachment } from "postal-mime";

export type MailAttachment = {
  readonly name: string;
  readonly contentType: string;
  /** `REQUEST`, `CANCEL`, … of a calendar part. */
  readonly method?: string;
  readonly contentId?: string;
  readonly content: Uint8Array;
};

export type ParsedMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly messageId: string | undefined;
  /** In the message's order and spelling; a name may come more than once. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly MailAttachment[];
};

const addressesOf = (addresses: readonly (Address | undefined)[] = []): string[] =>
  addresses.flatMap((address) => {
    if (address === undefined) return [];
    return address.group === undefined ? [address.address] : addressesOf(address.group);
  });

/** The parser gives lines of text parts with LF; their canonical form has CRLF (RFC 2046, 4.1.1). */
const toCanonicalText = (content: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(content).toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");

const toAttachment = (attachment: Attachment, index: number): MailAttachment => {
  const { mimeType, method, contentId } = attachment;
  const content =
    typeof attachment.content === "string"
      ? new TextEncoder().encode(attachment.content)
      : new Uint8Array(attachment.content);
  return {
    name: attachment.filename ?? `attachment-${index + 1}`,
    contentType: mimeType,
    content: mimeType.startsWith("text/") ? toCanonicalText(content) : content,
    ...(method === undefined ? {} : { method }),
    ...(contentId === undefined ? {} : { contentId }),
  };
};

/** Reads a MIME message; what a sender did wrong gives empty fields rather than an error. */
export const parseMessage = async (raw: Uint8Array): Promise<ParsedMail> => {
  const mail = await PostalMime.parse(raw);
  return {
    from: addressesOf([mail.from])[0] ?? "",
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    bcc: addressesOf(mail.bcc),
    subject: mail.subject ?? "",
    messageId: mail.messageId,
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(toAttachment),
  };
};
