import { randomUUID } from "node:crypto";
import type { ListingId } from "@waymark/domain/id";
import { acceptByLink } from "../cloud/accept-by-link.ts";
import { ask } from "../cloud/ask.ts";
import { connectApi } from "../cloud/connect-api.ts";
import { connectQueues } from "../cloud/connect-queues.ts";
import { connectTable } from "../cloud/connect-table.ts";
import { type MailFate, mailFatesOf } from "../cloud/mail-fates.ts";
import { type Mail, readMails } from "../cloud/mailbox.ts";
import type { CloudProcess } from "../cloud/spawn-cloud.ts";
import { untilQuiet } from "../cloud/until-quiet.ts";
import { armFaults, readCalls } from "./faults.ts";
import type { Calls, KillPoint } from "./kill-point.ts";
import type { Supervised } from "./supervise.ts";

export type Cast = {
  readonly menteeCookie: string;
  readonly menteeAddress: string;
  readonly mentorAddress: string;
  readonly listingId: ListingId;
};

export type Played = {
  readonly fates: readonly MailFate[];
  /** All mails that went out meanwhile, to whomever. */
  readonly mailCount: number;
  readonly calls: Calls;
};

const settle = async ({ origin, servers }: CloudProcess): Promise<void> => {
  const db = connectTable(servers);
  const queues = connectQueues(servers);
  try {
    await untilQuiet({ origin, db, queues });
  } finally {
    db.client.destroy();
    queues.close();
  }
};

const newMails = async (origin: string, seen: readonly Mail[]): Promise<readonly Mail[]> => {
  const seenIds = new Set(seen.map(({ id }) => id));
  return (await readMails(origin)).filter(({ id }) => !seenIds.has(id));
};

/**
 * One introduction from the request to its acceptance by the mail's link, by people who try again
 * with the same key when the program dies under them.
 */
export const playIntroduction = async (
  house: Supervised,
  cast: Cast,
  point?: KillPoint,
): Promise<Played> => {
  const sendKey = randomUUID();
  const acceptKey = randomUUID();
  const seen = await house.persist(({ origin }) => readMails(origin));
  await house.persist(({ origin }) => armFaults(origin, point));

  const introductionId = await house.persist(({ origin }) =>
    ask(connectApi(origin, cast.menteeCookie), cast.listingId, sendKey),
  );
  await house.persist(settle);
  const [request, ...more] = await house.persist(({ origin }) => newMails(origin, seen));
  if (request === undefined || more.length > 0) {
    throw new Error(`${request === undefined ? "no" : 1 + more.length} mails after the request`);
  }
  await house.persist(({ origin }) => acceptByLink(origin, request, acceptKey));
  await house.persist(settle);

  return house.persist(async ({ origin, servers }) => {
    const db = connectTable(servers);
    const mails = await newMails(origin, seen);
    const fates = await mailFatesOf(db, introductionId, mails);
    db.client.destroy();
    return { fates, mailCount: mails.length, calls: await readCalls(origin) };
  });
};
