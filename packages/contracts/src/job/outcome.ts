/**
 * How a job handler ends:
 * - `done`, or `skipped` when there was nothing left to do
 * - `retry` when time may help, not before `afterSeconds`
 * - `rejected` when no retry can help: the message goes to the dead-letter queue with the reason
 */
export type JobOutcome =
  | { readonly outcome: "done" }
  | { readonly outcome: "skipped"; readonly reason: string }
  | { readonly outcome: "retry"; readonly reason: string; readonly afterSeconds?: number }
  | { readonly outcome: "rejected"; readonly reason: string };
