export { DomainEvent, type EventType } from "./event.ts";
