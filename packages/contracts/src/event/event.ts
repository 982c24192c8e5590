import { EventId, IntroductionId } from "@waymark/domain/id";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const envelope = { id: EventId, at: Instant, v: z.literal(1) };

const introductionEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    introductionId: IntroductionId,
    /** The revision that this event made; a worker that finds another decides again. */
    revision: z.int().positive(),
  });

/** Past facts. They carry ids only: who handles one reloads the rest and decides again. */
export const DomainEvent = z.discriminatedUnion("type", [
  introductionEvent("introduction.sent"),
  introductionEvent("introduction.more_asked"),
  introductionEvent("introduction.more_answered"),
  introductionEvent("introduction.accepted"),
  introductionEvent("introduction.declined"),
  introductionEvent("introduction.withdrawn"),
  introductionEvent("introduction.expired"),
  introductionEvent("introduction.due").extend({ kind: z.enum(introductionDueKinds) }),
]);
export type DomainEvent = z.infer<typeof DomainEvent>;
export type EventType = DomainEvent["type"];
