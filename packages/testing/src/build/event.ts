import type { DomainEvent } from "@waymark/contracts/event";
import { EventId, IntroductionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "./id.ts";

type Sent = Extract<DomainEvent, { readonly type: "introduction.sent" }>;

/** "Introduction 1 was sent" as the event of that number, at the moment given. */
export const buildEvent = (number: number, at = "2026-03-02T09:00:00.000Z"): Sent => ({
  id: EventId.parse(numberedId("event", number)),
  at: Instant.parse(at),
  v: 1,
  type: "introduction.sent",
  introductionId: IntroductionId.parse(numberedId("introduction", 1)),
  revision: 1,
});
