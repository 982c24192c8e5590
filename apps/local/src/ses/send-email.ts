import { ok } from "@waymark/domain/result";
import { randomUUID } from "node:crypto";
import { parseMessage } from "../mime/index.ts";
import { bareAddress, isAddress } from "./address.ts";
import { composeSimple } from "./compose-simple.ts";
import type { SesContext } from "./context.ts";
import { refuse, type SesResult } from "./failure.ts";
import { fateOf } from "./fate.ts";
import { SendRequest } from "./send-request.ts";
import { makeSesEvents } from "./ses-event.ts";
import { insertMail } from "./store/mails.ts";
import { findSuppression } from "./store/suppressions.ts";

/** https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const MAX_RECIPIENTS = 50;
const MAX_MESSAGE_BYTES = 40 * 1024 * 1024;

const groupTags = (tags: SendRequest["EmailTags"]): Record<string, string[]> => {
  const grouped: Record<string, string[]> = {};
  for (const { Name, Value } of tags) (grouped[Name] ??= []).push(Value);
  return grouped;
};

/** The envelope: the named destination, or without one what the message's own headers name. */
const recipientsOf = (
  request: SendRequest,
  parsed: { to: readonly string[]; cc: readonly string[]; bcc: readonly string[] },
): string[] => {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = request.Destination ?? {};
  const named = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  const found = named.length > 0 ? named : [...parsed.to, ...parsed.cc, ...parsed.bcc];
  return [...new Set(found.map(bareAddress))];
};

/**
 * Accepts a mail: stored byte for byte as it came, with its events in the same transaction. Events
 * are published only for a mail with a configuration set, as on AWS.
 */
export const sendEmail = async (
  { database, outbox, now, region, configurationSets }: SesContext,
  body: unknown,
): Promise<SesResult<{ readonly MessageId: string }>> => {
  const parsedRequest = SendRequest.safeParse(body);
  if (!parsedRequest.success) {
    const [issue] = parsedRequest.error.issues;
    const where = issue?.path.join(".") ?? "";
    return refuse("BadRequestException", `${where}: ${issue?.message ?? "is invalid"}`);
  }
  const request = parsedRequest.data;
  const set = request.ConfigurationSetName;
  if (set !== undefined && configurationSets?.includes(set) === false) {
    return refuse("NotFoundException", `Configuration set <${set}> does not exist.`);
  }
  const raw =
    "Raw" in request.Content
      ? Buffer.from(request.Content.Raw.Data, "base64")
      : await composeSimple(request, request.Content.Simple);
  if (raw.length > MAX_MESSAGE_BYTES) {
    return refuse("MessageRejected", "Message length is more than 41943040 bytes long.");
  }
  const parsed = await parseMessage(raw);
  const sender = bareAddress(request.FromEmailAddress ?? parsed.from);
  const recipients = recipientsOf(request, parsed);
  if (recipients.length === 0) {
    return refuse("BadRequestException", "At least one recipient is required.");
  }
  if (recipients.length > MAX_RECIPIENTS) {
    return refuse("MessageRejected", `Recipient count exceeds ${MAX_RECIPIENTS}.`);
  }
  const malformed = [sender, ...recipients].find((address) => !isAddress(address));
  if (malformed !== undefined) {
    return refuse("BadRequestException", `Not an address: '${malformed}'.`);
  }

  const fates = recipients.map((address) => ({
    address,
    fate: fateOf(address, findSuppression(database, address) !== undefined),
  }));
  if (fates.some(({ fate }) => fate === "refused")) {
    return refuse("MessageRejected", "Email address is not verified.");
  }
  const id = `${randomUUID()}-000000`;
  const at = new Date(now()).toISOString();
  const tags = groupTags(request.EmailTags);
  database.inTransaction(() => {
    insertMail(database, { id, at, sender, subject: parsed.subject, raw, tags, recipients: fates });
    if (set === undefined) return;
    const mail = { messageId: id, at, source: sender, destination: recipients, tags, parsed };
    outbox.add(makeSesEvents({ ...mail, configurationSet: set }, fates, region));
  });
  outbox.wake();
  return ok({ MessageId: id });
};
