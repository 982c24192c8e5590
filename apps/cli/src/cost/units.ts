import type { Quantities } from "./quantities.ts";

/** What something consumes with all that follows from it. */
export type Measured = {
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Into queues, by the relay, the sweep and workers. */
  readonly messages: number;
  readonly mails: number;
  /** Calls of the API by browsers. */
  readonly calls: number;
};

/**
 * Measured by `npm run bench:cost`: the built functions over the local cloud with 50 mentors, DynamoDB
 * Local counting units by AWS's rules; of a session, five weeks with it less five without. `calls` are
 * assumed: what the pages of the client ask on the way.
 */
export const measured = {
  search: { readUnits: 9.8, writeUnits: 0, messages: 0, mails: 0, calls: 1 },
  introduction: { readUnits: 16, writeUnits: 37, messages: 1, mails: 1, calls: 12 },
  session: { readUnits: 221, writeUnits: 303, messages: 16, mails: 12, calls: 40 },
} as const satisfies Record<string, Measured>;

/**
 * Assumptions, for what cannot be measured without AWS: durations of the local cloud say nothing about
 * DynamoDB over the network. Replace them by what the functions log once they run there.
 */
export const assumed = {
  callMs: 40,
  callMemoryGb: 1,
  jobMs: 80,
  jobMemoryGb: 0.5,
  /** Receiving, deleting, and the sending that it came by; batches make it fewer. */
  queueRequestsPerMessage: 3,
  /** An answer with its headers, compressed. */
  callKilobytes: 6,
  /** Lines of a call or a job, and of the gateway. */
  logKilobytes: 1,
} as const;

/** Of what was measured, everything that has a price. */
export const quantitiesOf = ({
  readUnits,
  writeUnits,
  messages,
  mails,
  calls,
}: Measured): Quantities => {
  const { callMs, callMemoryGb, jobMs, jobMemoryGb } = assumed;
  // Each event calls the relay once more; the provider reports twice on each mail.
  const jobs = 2 * messages + 2 * mails;
  return {
    tableReads: readUnits,
    tableWrites: writeUnits,
    functionRequests: calls + jobs,
    functionGbSeconds: (calls * callMs * callMemoryGb + jobs * jobMs * jobMemoryGb) / 1000,
    gatewayRequests: calls,
    queueRequests: (messages + 2 * mails) * assumed.queueRequestsPerMessage,
    mails,
    cdnRequests: calls,
    cdnGb: (calls * assumed.callKilobytes) / 1_000_000,
    logGb: ((calls + jobs) * assumed.logKilobytes) / 1_000_000,
  };
};
