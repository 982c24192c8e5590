export { MailEvent } from "./mail-event.ts";
export { mailReport } from "./mail-report.ts";
export { type JobMessage, payloads, type Payloads } from "./payloads.ts";
