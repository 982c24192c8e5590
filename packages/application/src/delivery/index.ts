export { deliverMail } from "./deliver.ts";
export type { DeliveryDeps } from "./deps.ts";
export { type MailReport, recordMailReport } from "./report.ts";
