import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { DeadLetterSource, JobName } from "../catalogue.ts";
import type { JobMessage } from "../payload/index.ts";

/** A message that nobody can handle, for a person to look at. */
export type DeadLetter = {
  readonly body: string;
  /** No personal data: operators' tools show it in lists. */
  readonly reason: string;
  readonly rejectedAt: Instant;
  /** The id of the message or stream record that it was. */
  readonly originalId: string;
};

/** All that this package asks of queues. */
export type Queues = {
  /**
   * Sends messages of any jobs. A failure of some is an answer, not an exception.
   *
   * @returns one result per message, in their order; after an error the message may still have
   *   arrived, when only the reply was lost
   */
  readonly publish: (messages: readonly JobMessage[]) => Promise<readonly Result<null, string>[]>;
  /** Hides a received message for so many seconds from now. */
  readonly defer: (job: JobName, receiptHandle: string, afterSeconds: number) => Promise<void>;
  readonly bury: (source: DeadLetterSource, letter: DeadLetter) => Promise<void>;
};
