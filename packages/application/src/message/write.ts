import type { AppError } from "@waymark/contracts/error";
import { MessageMoved, type WriteMessageInput } from "@waymark/contracts/message";
import type { PersonId } from "@waymark/domain/id";
import { mayWriteToEachOther } from "@waymark/domain/mentorship";
import { write } from "@waymark/domain/message";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { onceDecidedAnew } from "../command/index.ts";
import { ownMentorship } from "../mentorship/index.ts";
import type { MessageDeps } from "./deps.ts";
import { messageDueWrites } from "./due-writes.ts";
import { noticeWrites } from "./notice-writes.ts";
import { receiverOf } from "./receiver-of.ts";

const notFound = { code: "mentorship.not_found" } as const;

/**
 * Writes to the other one of a pair: delivered at once, or held until the receiver's morning.
 *
 * @returns `mentorship.illegal_transition` after an end that shut the door, `mentorship.not_found` across a block
 */
export const writeMessage =
  (deps: MessageDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: WriteMessageInput,
  ): Promise<Result<MessageMoved, AppError>> => {
    const now = deps.clock.now();
    const { mentorshipId, text } = input;
    // The reader reads, or another message arrives, at the same moment.
    return onceDecidedAnew(deps, ["message.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "message.write", ...input },
      now,
      parse: (stored) => MessageMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship, side } = own.value;
        if (!mayWriteToEachOther(mentorship)) return err({ code: "mentorship.illegal_transition" });
        const receiver = await receiverOf(deps)(mentorship, personOn(mentorship, otherSide(side)));
        if (receiver === null) return err(notFound);
        const id = deps.ids.newMessageId();
        const draft = { id, mentorshipId, fromId: actor.personId, text };
        const { displayName: _displayName, ...place } = receiver;
        const written = write(draft, place, deps.zones, now);
        if (!written.ok) return written;
        const message = written.value;
        const { status, deliverAt } = message;
        return ok({
          answer: { id, status, deliverAt },
          writes: [
            deps.blocks.guard(actor.personId, receiver.personId, notFound),
            deps.messages.insert(message),
            ...(status === "held" ? messageDueWrites(deps, message) : []),
            ...(await noticeWrites(deps, message, now)),
          ],
          events: [],
        });
      },
    });
  };
