import MailComposer from "nodemailer/lib/mail-composer";
import type { SendRequest, SimpleContent } from "./send-request.ts";

/** Makes the MIME message that SES would make; blind copies stay out of its headers. */
export const composeSimple = (request: SendRequest, content: SimpleContent): Promise<Buffer> => {
  const { Text, Html } = content.Body;
  return new MailComposer({
    from: request.FromEmailAddress,
    to: request.Destination?.ToAddresses,
    cc: request.Destination?.CcAddresses,
    replyTo: request.ReplyToAddresses,
    subject: content.Subject.Data,
    text: Text?.Data,
    html: Html?.Data,
    headers: content.Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
    attachments: content.Attachments.map((attachment) => ({
      filename: attachment.FileName,
      content: Buffer.from(attachment.RawContent, "base64"),
      contentType: attachment.ContentType,
      cid: attachment.ContentId,
      contentDisposition: attachment.ContentDisposition === "INLINE" ? "inline" : "attachment",
    })),
    // Data comes from requests: no file and no URL may be read on its behalf.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};
