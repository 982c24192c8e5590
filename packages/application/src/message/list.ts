import type { AppError } from "@waymark/contracts/error";
import type { MessageList, MessageListInput, MessageView } from "@waymark/contracts/message";
import type { PersonId } from "@waymark/domain/id";
import { deliverableAt, mayReadMessage, type Message } from "@waymark/domain/message";
import { mayWriteToEachOther } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { areApart } from "../apart/index.ts";
import { ownMentorship } from "../mentorship/index.ts";
import type { MessageDeps } from "./deps.ts";
import { receiverOf } from "./receiver-of.ts";

const viewOf =
  (personId: PersonId) =>
  ({ id, text, status, writtenAt, deliverAt, deliveredAt, fromId }: Message): MessageView => ({
    id,
    text,
    status,
    writtenAt,
    deliverAt,
    ...(deliveredAt !== undefined && { deliveredAt }),
    isOwn: fromId === personId,
  });

/** A pair's messages as one of the two sees them, the latest first. */
export const listMessages =
  (deps: Omit<MessageDeps, "commands" | "commit" | "dues" | "ids">) =>
  async (
    actor: { readonly personId: PersonId },
    { mentorshipId, cursor }: MessageListInput,
  ): Promise<Result<MessageList, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    const { personId } = actor;
    const otherId = personOn(mentorship, otherSide(side));
    const [page, reading, receiver, isApart] = await Promise.all([
      deps.messages.list(mentorshipId, cursor),
      deps.readings.get(mentorshipId, personId),
      receiverOf(deps)(mentorship, otherId),
      areApart(deps, personId, otherId),
    ]);
    if (receiver === null) return err({ code: "mentorship.not_found" });
    const { displayName, timeZone } = receiver;
    const isOver = isApart || !mayWriteToEachOther(mentorship);
    const now = deps.clock.now();
    const arrivesAt = isOver ? null : deliverableAt(receiver, deps.zones, now);
    return ok({
      messages: page.items
        .filter((message) => mayReadMessage(message, personId))
        .map(viewOf(personId)),
      ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
      other: { displayName, timeZone },
      ...(reading.readUntil !== undefined && { readUntil: reading.readUntil }),
      arrivesAt,
      isQuiet: arrivesAt !== null && arrivesAt > now,
    });
  };
