export { act, type MessageMove } from "./act.ts";
export {
  type MessageDue,
  type MessageDueKind,
  messageDueKinds,
  messageDues,
  readingDue,
  type ReadingDueKind,
  readingDueKinds,
} from "./due.ts";
export { type MessageError, type MessageErrorCode, messageErrorCodes } from "./errors.ts";
export { Message, MessageStatus, MessageText } from "./message.ts";
export { isQuiet, QuietHours, quietUntil } from "./quiet-hours.ts";
export { awaitReading, isUnread, markRead, nothingRead, Reading } from "./reading.ts";
export { type MessageAction, type MessageParty, messageTransitions } from "./transitions.ts";
export { deliverableAt, type Draft, mayReadMessage, type Receiver, write } from "./write.ts";
