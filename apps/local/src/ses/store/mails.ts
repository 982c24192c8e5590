import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";
import type { Fate } from "../fate.ts";

const Tags = z.record(z.string(), z.array(z.string()));

const MailRow = z.object({
  row: z.int(),
  id: z.string(),
  at: z.string(),
  sender: z.string(),
  subject: z.string(),
  raw: z.instanceof(Uint8Array),
  tags: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Tags),
});

const RecipientRow = z.object({ address: z.string(), fate: z.string() });

export type StoredMail = Omit<z.infer<typeof MailRow>, "row"> & {
  /** The envelope: blind copies too; in lower case. */
  readonly recipients: readonly z.infer<typeof RecipientRow>[];
};

export type NewMail = Omit<StoredMail, "recipients" | "raw"> & {
  readonly raw: Uint8Array;
  readonly recipients: readonly { readonly address: string; readonly fate: Fate }[];
};

export type MailStore = {
  /** Newest first; `to` is an envelope address in any case. */
  readonly list: (query: { readonly to?: string; readonly limit: number }) => StoredMail[];
  readonly find: (id: string) => StoredMail | undefined;
};

export const insertMail = ({ run }: Database, mail: NewMail): void => {
  const { lastInsertRowid } = run(sql`INSERT INTO mails (id, at, sender, subject, raw, tags)
    VALUES (${mail.id}, ${mail.at}, ${mail.sender}, ${mail.subject}, ${mail.raw},
      ${JSON.stringify(mail.tags)})`);
  for (const { address, fate } of mail.recipients) {
    run(sql`INSERT OR IGNORE INTO recipients (mail, address, fate)
      VALUES (${lastInsertRowid}, ${address.toLowerCase()}, ${fate})`);
  }
};

export const createMailStore = ({ get, all }: Database): MailStore => {
  const complete = (found: unknown): StoredMail => {
    const { row, ...mail } = MailRow.parse(found);
    const recipients = all(
      sql`SELECT address, fate FROM recipients WHERE mail = ${row} ORDER BY address`,
    ).map((recipient) => RecipientRow.parse(recipient));
    return { ...mail, recipients };
  };
  return {
    list: ({ to, limit }) =>
      (to === undefined
        ? all(sql`SELECT * FROM mails ORDER BY row DESC LIMIT ${limit}`)
        : all(sql`SELECT mails.* FROM mails JOIN recipients ON recipients.mail = mails.row
            WHERE recipients.address = ${to.toLowerCase()} ORDER BY mails.row DESC LIMIT ${limit}`)
      ).map(complete),
    find: (id) => {
      const row = get(sql`SELECT * FROM mails WHERE id = ${id}`);
      return row === undefined ? undefined : complete(row);
    },
  };
};

export const countMailsSince = ({ get }: Database, since: string): number =>
  z
    .object({ mails: z.int() })
    .parse(get(sql`SELECT count(*) AS mails FROM mails WHERE at >= ${since}`)).mails;
