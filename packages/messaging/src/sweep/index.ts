export { runSweep, type SweepBounds } from "./run-sweep.ts";
export { type DueSweepDeps, sweepDues } from "./sweep-dues.ts";
export { type OutboxSweepDeps, sweepOutbox } from "./sweep-outbox.ts";
