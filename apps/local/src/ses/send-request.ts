import * as z from "zod";

const Content = z.object({ Data: z.string(), Charset: z.string().optional() });

export const SimpleContent = z.object({
  Subject: Content,
  Body: z.object({ Text: Content.optional(), Html: Content.optional() }),
  Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Attachments: z
    .array(
      z.object({
        FileName: z.string(),
        RawContent: z.base64(),
        ContentType: z.string().optional(),
        ContentId: z.string().optional(),
        ContentDisposition: z.enum(["ATTACHMENT", "INLINE"]).optional(),
      }),
    )
    .default([]),
});
export type SimpleContent = z.infer<typeof SimpleContent>;

const addresses = z.array(z.string()).default([]);

/** Templates of SES are not used here: a request with one is refused like one without content. */
export const SendRequest = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z
    .object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses })
    .optional(),
  ReplyToAddresses: addresses,
  Content: z.union([
    z.object({ Raw: z.object({ Data: z.base64().min(1) }) }),
    z.object({ Simple: SimpleContent }),
  ]),
  EmailTags: z
    .array(
      z.object({
        Name: z.string().regex(/^[\w-]{1,256}$/),
        Value: z.string().regex(/^[\w.@-]{1,256}$/),
      }),
    )
    .default([]),
  ConfigurationSetName: z.string().optional(),
});
export type SendRequest = z.infer<typeof SendRequest>;
