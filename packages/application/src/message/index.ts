export { deliverHeldMessage } from "./deliver-held.ts";
export type { MessageDeps } from "./deps.ts";
export { listMessages } from "./list.ts";
export { markMessagesRead } from "./mark-read.ts";
export { takeBackMessage } from "./take-back.ts";
export { writeMessage } from "./write.ts";
