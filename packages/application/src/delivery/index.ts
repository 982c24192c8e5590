export { suggestAlternatives } from "./alternatives.ts";
export { bookingNotices, type NoticeKey } from "./booking-notices.ts";
export { deliverMail } from "./deliver.ts";
export type { DeliveryDeps } from "./deps.ts";
export { notifyOfBooking } from "./notify.ts";
export { type MailReport, recordMailReport } from "./report.ts";
