import type { MailJob } from "@waymark/contracts/job";
import type { Result } from "@waymark/domain/result";

/**
 * Puts mails into their queue. A failure of some is an answer, not an exception.
 *
 * @returns one result per mail, in their order; after an error the mail may still be in the queue,
 *   when only the reply was lost
 */
export type PublishMails = (mails: readonly MailJob[]) => Promise<readonly Result<null, string>[]>;
