import type { MentorshipId, MessageId, PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Zones } from "../slot/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";
import type { MessageError } from "./errors.ts";
import type { Message } from "./message.ts";
import { type QuietHours, quietUntil } from "./quiet-hours.ts";

/** Where a receiver is, and when they are not to be disturbed there. */
export type Receiver = {
  readonly personId: PersonId;
  readonly timeZone: TimeZone;
  readonly quietHours: QuietHours | null;
};

/** When something for that receiver may arrive: now, or in their morning. */
export const deliverableAt = (
  { timeZone, quietHours }: Receiver,
  zones: Zones,
  now: Instant,
): Instant => (quietHours === null ? now : quietUntil(quietHours, zones, timeZone, now));

export type Draft = {
  readonly id: MessageId;
  readonly mentorshipId: MentorshipId;
  readonly fromId: PersonId;
  readonly text: string;
};

/** A new message: delivered at once, or held until the receiver's morning. */
export const write = (
  draft: Draft,
  receiver: Receiver,
  zones: Zones,
  now: Instant,
): Result<Message, MessageError> => {
  if (draft.fromId === receiver.personId) return err({ code: "message.to_oneself" });
  const deliverAt = deliverableAt(receiver, zones, now);
  const isHeld = deliverAt > now;
  return ok({
    ...draft,
    toId: receiver.personId,
    status: isHeld ? "held" : "delivered",
    writtenAt: now,
    deliverAt,
    ...(!isHeld && { deliveredAt: now }),
    revision: 1,
  });
};

/** A receiver reads what was delivered, a sender also what is held, and that it is. */
export const mayReadMessage = ({ fromId, toId, status }: Message, personId: PersonId): boolean =>
  personId === fromId || (personId === toId && status === "delivered");
