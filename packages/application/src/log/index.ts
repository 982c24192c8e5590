export { describeError } from "./describe-error.ts";
export { isLogged, jsonLog, type Log, type LogEntry, LogLevel } from "./log.ts";
export { withoutAddresses } from "./without-addresses.ts";
