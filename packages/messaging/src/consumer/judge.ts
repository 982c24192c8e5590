import { describeError, type Log } from "@waymark/application/log";
import type { JobOutcome } from "@waymark/contracts/job";
import type { SQSRecord } from "aws-lambda";
import type { JobName } from "../catalogue.ts";
import type { Payloads } from "../payload/index.ts";
import { isNewer } from "./is-newer.ts";
import { parseBody } from "./parse-body.ts";

export type Handle<Job extends JobName> = (payload: Payloads[Job]) => Promise<JobOutcome>;

export type Judged = { readonly outcome: JobOutcome; readonly eventId?: string };

/** A deployment takes minutes; what is still unread after all deliveries is buried, and redriven. */
const leftToTheNewer: JobOutcome = {
  outcome: "retry",
  reason: "written by a newer release",
  afterSeconds: 30,
};

/** Lets the handler decide about a message. Never throws: what the handler throws is to be retried. */
export const judge = async <Job extends JobName>(
  log: Log,
  job: Job,
  handle: Handle<Job>,
  { body, messageId }: SQSRecord,
): Promise<Judged> => {
  const parsed = parseBody(job, body);
  if (!parsed.ok && isNewer(body)) return { outcome: leftToTheNewer };
  if (!parsed.ok) return { outcome: { outcome: "rejected", reason: parsed.error } };
  const { eventId } = parsed.value;
  try {
    return { outcome: await handle(parsed.value), eventId };
  } catch (thrown) {
    const failure = describeError(thrown);
    log({ level: "error", message: "job threw", job, messageId, eventId, ...failure });
    return { outcome: { outcome: "retry", reason: `threw ${failure.error}` }, eventId };
  }
};
