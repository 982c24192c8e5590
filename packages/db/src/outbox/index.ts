export { parseOutboxImage } from "./parse-outbox-image.ts";
export { makeOutbox } from "./repository.ts";
