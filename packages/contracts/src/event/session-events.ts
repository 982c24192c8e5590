import { EventId, PersonId, SessionId } from "@waymark/domain/id";
import { sessionDueKinds } from "@waymark/domain/session";
import { Side } from "@waymark/domain/side";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const sessionEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    sessionId: SessionId,
    /** The session's own, not its booking's. */
    revision: z.int().positive(),
    mentorId: PersonId,
    menteeId: PersonId,
  });

/** What is written into notes is in none of them. */
export const sessionEvents = [
  /** Its booking was confirmed. */
  sessionEvent("session.opened"),
  sessionEvent("session.moved"),
  sessionEvent("session.cancelled"),
  /** One side said whether they met; what came of it stands in the session. */
  sessionEvent("session.attested"),
  /** The time to say so is over. */
  sessionEvent("session.settled"),
  sessionEvent("session.note_shared").extend({
    by: Side,
    /** Whether that side had shared nothing of this session before. */
    isFirst: z.boolean(),
  }),
  sessionEvent("session.due").extend({
    kind: z.enum(sessionDueKinds),
    /** The moment it was due at: it tells whether the session's time is still the one meant. */
    dueAt: Instant,
  }),
] as const;
