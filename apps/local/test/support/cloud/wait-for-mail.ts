import { type Mail, readMails } from "./mailbox.ts";
import { waitFor } from "./wait-for.ts";

/** The newest mail to an address whose subject matches and that was not among the seen ones. */
export const waitForMail = (
  origin: string,
  to: string,
  subject: RegExp,
  seen: readonly Mail[] = [],
): Promise<Mail> => {
  const seenIds = new Set(seen.map(({ id }) => id));
  return waitFor(`the mail ${String(subject)} to ${to}`, async () =>
    (await readMails(origin, to)).find(
      (mail) => !seenIds.has(mail.id) && subject.test(mail.subject),
    ),
  );
};
