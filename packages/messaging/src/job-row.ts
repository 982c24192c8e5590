export type JobRow = {
  /** What one message of this job leads to. */
  readonly purpose: string;
  readonly handlerTimeoutSeconds: number;
  /** Deliveries of one message before it is given up to the dead-letter queue. */
  readonly maxReceives: number;
  /** Messages that one invocation gets at most. */
  readonly batchSize: number;
  /** Invocations at the same time at most (event-source scaling; 2 is the least that Lambda takes). */
  readonly maxConcurrency: number;
  /** An older message in the queue raises the alarm. */
  readonly alarmAfterMinutes: number;
  /** What users lose while this fails. */
  readonly impact: string;
  readonly runbook: string;
};

/** A few reads and one transaction. */
export const short = {
  handlerTimeoutSeconds: 10,
  maxReceives: 12,
  batchSize: 10,
  maxConcurrency: 5,
  alarmAfterMinutes: 10,
} as const;
