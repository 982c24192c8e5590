import { DeliveryId } from "@waymark/domain/id";
import type { ConnectedTable } from "../cloud/connect-table.ts";
import { type Mail, readMails } from "../cloud/mailbox.ts";

const dayMs = 86_400_000;

export type LoggedMail = Mail & {
  readonly template: string;
  /** Which of the journey's people it went to, by the name that the journey has for them. */
  readonly reader: string;
  readonly day: number;
};

type Parts = {
  readonly origin: string;
  readonly db: Pick<ConnectedTable, "deliveries">;
  /** Names by address. */
  readonly readers: ReadonlyMap<string, string>;
  /** Midnight of the day that counts as day 0, milliseconds since 1970. */
  readonly startMs: number;
};

export type MailLog = {
  /** Reads what has come since; what came at one moment is put in the order of its names. */
  readonly read: () => Promise<void>;
  readonly mails: () => readonly LoggedMail[];
  /** The newest one to somebody of one template. */
  readonly last: (reader: string, template: string) => LoggedMail;
};

const lineOf = ({ day, reader, template }: LoggedMail): string => `${day} ${reader} ${template}`;

/** More than come at one moment; the mailbox reads every mail anew for each who asks. */
const atOnceMax = 12;

/** Reads the mailbox as it fills: every mail of the product, codes for signing in left out. */
export const openMailLog = ({ origin, db, readers, startMs }: Parts): MailLog => {
  const seen = new Set<string>();
  const log: LoggedMail[] = [];
  const identify = async (mail: Mail): Promise<readonly LoggedMail[]> => {
    if (mail.subject.startsWith("Your sign-in code")) return [];
    const [deliveryId] = mail.tags["delivery"] ?? [];
    const delivery = await db.deliveries.get(DeliveryId.parse(deliveryId));
    if (delivery === null) throw new Error(`nobody knows of the mail "${mail.subject}"`);
    const reader = mail.to.map((address) => readers.get(address) ?? address).join("+");
    const day = Math.floor((Date.parse(mail.at) - startMs) / dayMs);
    return [{ ...mail, template: delivery.template, reader, day }];
  };
  return {
    read: async () => {
      const fresh = (await readMails(origin, "", atOnceMax)).filter(({ id }) => !seen.has(id));
      if (fresh.length === atOnceMax) throw new Error("more mails at one moment than were read");
      for (const { id } of fresh) seen.add(id);
      const mails = (await Promise.all(fresh.map(identify))).flat();
      log.push(...mails.toSorted((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1)));
    },
    mails: () => log,
    last: (reader, template) => {
      const mail = log.findLast((one) => one.reader === reader && one.template === template);
      if (mail === undefined) throw new Error(`no ${template} to ${reader}`);
      return mail;
    },
  };
};
