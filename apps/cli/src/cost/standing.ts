import { jobNames } from "@waymark/messaging/catalogue";
import type { Quantities } from "./quantities.ts";

const minutesPerMonth = 30 * 24 * 60;
const secondsPerMonth = 60 * minutesPerMonth;

/** Lambda asks each queue with five pollers, each waiting for 20 seconds. */
const pollsPerQueue = (5 * secondsPerMonth) / 20;

/**
 * What a month costs before anybody comes: pollers of every queue, the sweep each minute and the merge
 * each quarter of an hour, alarms, and figures that stand still.
 */
export const standingPerMonth: Quantities = {
  queueRequests: jobNames.length * pollsPerQueue,
  functionRequests: minutesPerMonth + minutesPerMonth / 15,
  // The sweep takes 0.3 s of 512 MB, the merge of some thousand listings 5 s of 1 GB.
  functionGbSeconds: minutesPerMonth * 0.15 + (minutesPerMonth / 15) * 5,
  // Measured: a sweep that finds nothing.
  tableReads: minutesPerMonth * 2,
  // Two for each queue, one for the relay's letters, nine on functions, index, outbox and gateway.
  alarmsMonth: 2 * jobNames.length + 12,
  // Refusals by code are most of them; only codes that occur count.
  metricsMonth: 45,
};
