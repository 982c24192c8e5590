import { awaitReading, type Message } from "@waymark/domain/message";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { MessageDeps } from "./deps.ts";
import { readingDueWrites } from "./due-writes.ts";

/** What a delivery sets going for its reader: a mail, unless one is set already or was just sent. */
export const noticeWrites = async (
  deps: Pick<MessageDeps, "readings" | "dues" | "ids">,
  { mentorshipId, toId, status }: Message,
  now: Instant,
): Promise<readonly Write[]> => {
  if (status !== "delivered") return [];
  const reading = await deps.readings.get(mentorshipId, toId);
  const next = awaitReading(reading, now);
  return next === reading
    ? []
    : [deps.readings.replace(next), ...readingDueWrites(deps, next, now)];
};
