import type { DeliverMessageJob, JobOutcome } from "@waymark/contracts/job";
import { type Mentorship, mayWriteToEachOther } from "@waymark/domain/mentorship";
import { act, deliverableAt, type Message, type MessageMove } from "@waymark/domain/message";
import { type Instant, msBetween } from "@waymark/domain/time";
import { areApart } from "../apart/index.ts";
import type { MessageDeps } from "./deps.ts";
import { messageDueWrites } from "./due-writes.ts";
import { noticeWrites } from "./notice-writes.ts";
import { receiverOf } from "./receiver-of.ts";

type Deps = Omit<MessageDeps, "commands">;

/** Night may have moved since, with the receiver or with what the two agreed on. */
const moveOf = async (
  deps: Deps,
  { fromId, toId }: Message,
  mentorship: Mentorship,
  now: Instant,
): Promise<MessageMove> => {
  if (!mayWriteToEachOther(mentorship) || (await areApart(deps, fromId, toId))) {
    return { action: "stop" };
  }
  const receiver = await receiverOf(deps)(mentorship, toId);
  if (receiver === null) return { action: "stop" };
  const until = deliverableAt(receiver, deps.zones, now);
  return until > now ? { action: "hold_on", until } : { action: "deliver" };
};

/** Delivers what waited for the receiver's morning, unless it was taken back or stopped meanwhile. */
export const deliverHeldMessage =
  (deps: Deps) =>
  async (job: DeliverMessageJob): Promise<JobOutcome> => {
    const [message, mentorship] = await Promise.all([
      deps.messages.get(job.mentorshipId, job.messageId),
      deps.mentorships.get(job.mentorshipId),
    ]);
    if (message === null || mentorship === null) {
      return { outcome: "rejected", reason: "no such message" };
    }
    if (message.revision !== job.revision || message.status !== "held") {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (now < message.deliverAt) {
      const afterSeconds = Math.ceil(msBetween(now, message.deliverAt) / 1000);
      return { outcome: "retry", reason: "its time has not come", afterSeconds };
    }
    const move = await moveOf(deps, message, mentorship, now);
    const moved = act(message, move, "system", now);
    if (!moved.ok) return { outcome: "skipped", reason: moved.error.code };
    const { fromId, toId } = message;
    const changedMeanwhile = { code: "message.changed_meanwhile" } as const;
    const committed = await deps.commit(
      [
        ...(move.action === "deliver" ? [deps.blocks.guard(fromId, toId, changedMeanwhile)] : []),
        deps.messages.replace(moved.value),
        ...messageDueWrites(deps, moved.value),
        ...(await noticeWrites(deps, moved.value, now)),
      ],
      [],
    );
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
