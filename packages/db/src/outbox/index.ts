export type { Outbox, UnreadableItem } from "./outbox.ts";
export { parseOutboxImage } from "./parse-outbox-image.ts";
export { makeOutbox } from "./repository.ts";
