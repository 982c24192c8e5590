import { SendEmailCommand, type SESv2Client } from "@aws-sdk/client-sesv2";
import type { SendMail } from "@waymark/application/ports";
import { err, ok } from "@waymark/domain/result";
import { classifyFailure } from "./classify-failure.ts";
import { composeMime } from "./compose-mime.ts";

type Options = {
  /** Made with `sesClientOptions`: a client that retries by itself sends mails twice. */
  readonly client: SESv2Client;
  readonly fromAddress: string;
  /** The configuration set whose events tell what became of a mail. */
  readonly configurationSet: string;
};

/**
 * Sends through Amazon SES v2 as raw MIME. Each mail carries its delivery id as the tag `delivery`:
 * the events of SES repeat it, which settles an outcome that stayed unknown.
 */
export const makeSesSender =
  ({ client, fromAddress, configurationSet }: Options): SendMail =>
  async (mail) => {
    const bytes = await composeMime(mail, fromAddress);
    const command = new SendEmailCommand({
      FromEmailAddress: fromAddress,
      // The envelope is given apart, so that no header can add a recipient.
      Destination: { ToAddresses: [mail.to.emailAddress] },
      Content: { Raw: { Data: bytes } },
      ConfigurationSetName: configurationSet,
      EmailTags: [{ Name: "delivery", Value: mail.deliveryId }],
    });
    try {
      const { MessageId } = await client.send(command);
      return MessageId === undefined
        ? err({ kind: "unknown", reason: "the answer has no message id" })
        : ok({ providerMessageId: MessageId });
    } catch (error) {
      return err(classifyFailure(error));
    }
  };
