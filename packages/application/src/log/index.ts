export { describeError } from "./describe-error.ts";
export { jsonLog, type Log, type LogEntry } from "./log.ts";
export { withoutAddresses } from "./without-addresses.ts";
