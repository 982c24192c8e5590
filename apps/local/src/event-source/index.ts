export type { Disturbance } from "./disturbance.ts";
export type { FilterPattern, FilterRule } from "./filter.ts";
export type { FunctionSettings, LambdaHandler } from "./handler.ts";
export type { Log, Mapping } from "./mapping.ts";
export { mapQueueToHandler } from "./queue/map-queue-to-handler.ts";
export type { QueueMappingOptions } from "./queue/options.ts";
export {
  runOnSchedule,
  type Schedule,
  type ScheduledEvent,
  type ScheduleOptions,
} from "./schedule/run-on-schedule.ts";
export { openCheckpoints, type Checkpoints } from "./stream/checkpoints.ts";
export type { DiscardedBatch } from "./stream/discarded-batch.ts";
export { mapStreamToHandler } from "./stream/map-stream-to-handler.ts";
export type { StreamMappingOptions } from "./stream/options.ts";
export type { Writes } from "./stream/writes.ts";
