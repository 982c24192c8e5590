export type { AppError } from "./app-error.ts";
export { bookingErrorText } from "./booking-text.ts";
export { type ErrorCode, errorCodes } from "./code.ts";
export { requestErrorText } from "./request-text.ts";
