export { suggestAlternatives } from "./alternatives.ts";
export { bookingNotices, type NoticeKey } from "./booking-notices.ts";
export { deliverMail } from "./deliver.ts";
export { deliveryIdOf } from "./delivery-id.ts";
export type { DeliveryDeps } from "./deps.ts";
export { enrolmentDraft, type EnrolmentDraftDeps } from "./enrolment-draft.ts";
export { notifyOfBooking } from "./notify.ts";
export { type MailReport, recordMailReport } from "./report.ts";
export { sendDraft, type SendingDeps } from "./send-draft.ts";
