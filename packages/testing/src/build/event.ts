import { DomainEvent } from "@waymark/contracts/event";
import { numberedId } from "./id.ts";

/** "Introduction 1 was sent" as the event of that number, at the moment given. */
export const buildEvent = (number: number, at = "2026-03-02T09:00:00.000Z"): DomainEvent =>
  DomainEvent.parse({
    id: numberedId("event", number),
    at,
    v: 1,
    type: "introduction.sent",
    introductionId: numberedId("introduction", 1),
    revision: 1,
  });
