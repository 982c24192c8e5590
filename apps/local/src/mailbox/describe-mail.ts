import type { Links } from "./links.ts";
import type { OpenMail } from "./open-mail.ts";

export type MailDescription = {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  /** The envelope, blind copies among it, in lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  /** By name in lower case; every value of a name that comes more than once. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** What became of it at each address. */
  readonly fates: Readonly<Record<string, string>>;
  readonly rawUrl: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly method: string | null;
    readonly sizeBytes: number;
    readonly url: string;
  }[];
};

const groupHeaders = (headers: OpenMail["parsed"]["headers"]): Record<string, string[]> => {
  const grouped: Record<string, string[]> = {};
  for (const { name, value } of headers) (grouped[name.toLowerCase()] ??= []).push(value);
  return grouped;
};

/** A mail as the JSON routes answer it, for tests and scripts. */
export const describeMail = ({ stored, parsed }: OpenMail, links: Links): MailDescription => ({
  id: stored.id,
  at: stored.at,
  from: stored.sender,
  to: stored.recipients.map(({ address }) => address),
  subject: parsed.subject,
  text: parsed.text ?? null,
  html: parsed.html ?? null,
  headers: groupHeaders(parsed.headers),
  tags: stored.tags,
  fates: Object.fromEntries(stored.recipients.map(({ address, fate }) => [address, fate])),
  rawUrl: links.raw(stored.id),
  attachments: parsed.attachments.map((attachment, index) => ({
    name: attachment.name,
    contentType: attachment.contentType,
    method: attachment.method ?? null,
    sizeBytes: attachment.content.byteLength,
    url: links.attachment(stored.id, index),
  })),
});
