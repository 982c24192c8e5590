export type { AppError } from "./app-error.ts";
export { bookingErrorText } from "./booking-text.ts";
export { type ErrorCode, errorCodes } from "./code.ts";
export { errorText } from "./text.ts";
