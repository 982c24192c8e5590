import type { MessageMailJob } from "@waymark/contracts/job";
import { isUnread } from "@waymark/domain/message";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn, sideOf } from "@waymark/domain/side";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";

/** Reloads what somebody has not read; an error says why no retry can help. */
export const messageDraft = async (
  deps: DeliveryDeps,
  { mentorshipId, readerId, template }: MessageMailJob,
): Promise<Result<Draft, string>> => {
  const mentorship = await deps.mentorships.get(mentorshipId);
  const side = mentorship === null ? null : sideOf(mentorship, readerId);
  if (mentorship === null || side === null) return err("not a person of this mentorship");
  const [recipient, other, page, reading] = await Promise.all([
    deps.persons.get(readerId),
    deps.persons.get(personOn(mentorship, otherSide(side))),
    deps.messages.list(mentorshipId),
    deps.readings.get(mentorshipId, readerId),
  ]);
  if (recipient === null || other === null) return err("its people are not complete");
  const unread = page.items.filter(
    (message) => message.toId === readerId && isUnread(reading, message),
  );
  return ok({
    about: { noun: "message", mentorshipId },
    recipient,
    other: other.id,
    outdated: unread.length === 0 ? "they have read it" : null,
    content: () => ({
      about: "message",
      template,
      recipient,
      other,
      count: unread.length,
      links: { messages: `${deps.origin}/mentorships/${mentorshipId}/messages` },
    }),
  });
};
