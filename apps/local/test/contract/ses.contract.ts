import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetSuppressedDestinationCommand,
  ListSuppressedDestinationsCommand,
  PutSuppressedDestinationCommand,
  SendEmailCommand,
  SESv2Client,
  type SendEmailCommandInput,
} from "@aws-sdk/client-sesv2";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { patience } from "../support/patience.ts";

export type SesTarget = {
  /** Left out: real SES, with the credentials and region of the environment. */
  readonly endpoint?: string;
  readonly from: string;
  readonly configurationSet: string;
  /** The texts of the events that were published so far, from wherever they are sent to. */
  readonly publishedEvents: () => Promise<readonly string[]>;
};

const PublishedEvent = z.object({
  version: z.literal("0"),
  id: z.string(),
  "detail-type": z.string(),
  source: z.literal("aws.ses"),
  account: z.string(),
  time: z.string(),
  region: z.string(),
  resources: z.array(z.string()),
  detail: z.looseObject({
    eventType: z.string(),
    mail: z.looseObject({
      messageId: z.string(),
      source: z.string(),
      destination: z.array(z.string()),
      tags: z.record(z.string(), z.array(z.string())),
    }),
  }),
});
type PublishedEvent = z.infer<typeof PublishedEvent>;

/** What we rely on of SES v2, for our stand-in, another server, or SES itself (without an endpoint). */
export const describeSesContract = (target: SesTarget): void => {
  const client = new SESv2Client(
    target.endpoint === undefined
      ? {}
      : {
          endpoint: target.endpoint,
          region: "eu-central-1",
          credentials: { accessKeyId: "local", secretAccessKey: "local" },
          maxAttempts: 1,
        },
  );

  const send = async (to: string, more: Partial<SendEmailCommandInput> = {}) =>
    client.send(
      new SendEmailCommand({
        FromEmailAddress: target.from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: { Data: "Hello" }, Body: { Text: { Data: "Hi" } } } },
        ConfigurationSetName: target.configurationSet,
        ...more,
      }),
    );

  const eventsOf = async (messageId: string | undefined): Promise<PublishedEvent[]> =>
    (await target.publishedEvents())
      .map((text) => PublishedEvent.parse(JSON.parse(text)))
      .filter(({ detail }) => detail.mail.messageId === messageId);

  describe(`SES v2 at ${target.endpoint ?? "AWS"}`, () => {
    test("the account may send", async () => {
      const account = await client.send(new GetAccountCommand());
      expect(account).toMatchObject({ SendingEnabled: true, ProductionAccessEnabled: true });
      expect(account.SendQuota?.MaxSendRate).toBeGreaterThan(0);
    });

    test.each([
      ["success", ["Email Sent", "Email Delivered"]],
      ["success+label", ["Email Sent", "Email Delivered"]],
      ["ooto", ["Email Sent", "Email Delivered"]],
      ["bounce", ["Email Sent", "Email Bounced"]],
      ["complaint", ["Email Sent", "Email Delivered", "Email Complaint Received"]],
      ["suppressionlist", ["Email Sent", "Email Bounced"]],
    ])("a mail to %s@simulator.amazonses.com ends as its events say", async (mailbox, types) => {
      const to = `${mailbox}@simulator.amazonses.com`;
      const { MessageId } = await send(to);
      await expect
        .poll(
          async () => (await eventsOf(MessageId)).map((event) => event["detail-type"]),
          patience,
        )
        .toEqual(types);
    });

    test("events carry the message's tags, its recipients and its configuration set", async () => {
      const to = "success@simulator.amazonses.com";
      const delivery = `dlv_${randomUUID()}`;
      const { MessageId } = await send(to, {
        EmailTags: [{ Name: "delivery", Value: delivery }],
      });
      await expect.poll(() => eventsOf(MessageId), patience).toHaveLength(2);
      const [sent, delivered] = await eventsOf(MessageId);
      expect(sent?.detail.eventType).toBe("Send");
      expect(delivered?.detail).toMatchObject({
        eventType: "Delivery",
        delivery: { recipients: [to] },
        mail: {
          destination: [to],
          tags: { delivery: [delivery], "ses:configuration-set": [target.configurationSet] },
        },
      });
    });

    test("a bounce names the recipient, its kind and the diagnosis", async () => {
      const to = "bounce@simulator.amazonses.com";
      const { MessageId } = await send(to);
      await expect.poll(() => eventsOf(MessageId), patience).toHaveLength(2);
      expect((await eventsOf(MessageId))[1]?.detail).toMatchObject({
        eventType: "Bounce",
        bounce: {
          bounceType: "Permanent",
          bounceSubType: "General",
          bouncedRecipients: [{ emailAddress: to, action: "failed", status: "5.1.1" }],
        },
      });
    });

    test("a mail without a configuration set publishes nothing", async () => {
      const silent = await send("success@simulator.amazonses.com", {
        ConfigurationSetName: undefined,
      });
      const loud = await send("success@simulator.amazonses.com");
      await expect.poll(() => eventsOf(loud.MessageId), patience).toHaveLength(2);
      expect(await eventsOf(silent.MessageId)).toEqual([]);
    });

    test.each([
      ["no recipient", { Destination: { ToAddresses: [] } }, "BadRequestException"],
      [
        "a malformed recipient",
        { Destination: { ToAddresses: ["nobody"] } },
        "BadRequestException",
      ],
      ["no content", { Content: {} }, "BadRequestException"],
      [
        "a tag with a space in it",
        { EmailTags: [{ Name: "delivery", Value: "a b" }] },
        "BadRequestException",
      ],
      [
        "over 50 recipients",
        {
          Destination: {
            ToAddresses: Array.from(
              { length: 51 },
              (_, index) => `success+${index}@simulator.amazonses.com`,
            ),
          },
        },
        "MessageRejected",
      ],
    ])("a mail with %s is refused", async (_, more, name) => {
      await expect(send("success@simulator.amazonses.com", more)).rejects.toMatchObject({ name });
    });

    test("the account's suppression list is kept, and a mail to it bounces unsent", async () => {
      const EmailAddress = `Contract-${randomUUID()}@example.org`;
      const get = () => client.send(new GetSuppressedDestinationCommand({ EmailAddress }));
      await client.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: "COMPLAINT" }));
      const found = (await get()).SuppressedDestination;
      expect(found?.Reason).toBe("COMPLAINT");
      expect(found?.LastUpdateTime).toBeInstanceOf(Date);

      const { MessageId } = await send(EmailAddress);
      await expect.poll(() => eventsOf(MessageId), patience).toHaveLength(2);
      expect((await eventsOf(MessageId))[1]?.detail).toMatchObject({
        bounce: { bounceType: "Permanent", bounceSubType: "OnAccountSuppressionList" },
      });

      const list = await client.send(new ListSuppressedDestinationsCommand({ PageSize: 1_000 }));
      expect(
        list.SuppressedDestinationSummaries?.map((entry) => entry.EmailAddress?.toLowerCase()),
      ).toContain(EmailAddress.toLowerCase());
      await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
      await expect(get()).rejects.toMatchObject({ name: "NotFoundException" });
    });
  });
};
