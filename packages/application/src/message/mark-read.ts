import type { AppError } from "@waymark/contracts/error";
import type { MarkReadInput } from "@waymark/contracts/message";
import type { PersonId } from "@waymark/domain/id";
import { markRead } from "@waymark/domain/message";
import { err, ok, type Result } from "@waymark/domain/result";
import { ownMentorship } from "../mentorship/index.ts";
import type { MessageDeps } from "./deps.ts";
import { readingDueWrites } from "./due-writes.ts";

const attemptsMax = 4;

/** What was on the reader's screen is read, and no mail tells of it. Doing it twice changes nothing. */
export const markMessagesRead =
  (deps: MessageDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { mentorshipId, until }: MarkReadInput,
  ): Promise<Result<null, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const now = deps.clock.now();
    for (let attempts = 1; ; attempts += 1) {
      const reading = await deps.readings.get(mentorshipId, actor.personId);
      // Nobody has read what is not written yet.
      const next = markRead(reading, until < now ? until : now);
      if (next === reading) return ok(null);
      const writes = [deps.readings.replace(next), ...readingDueWrites(deps, next, now)];
      const committed = await deps.commit(writes, []);
      if (committed.ok || committed.error.code !== "message.changed_meanwhile") return committed;
      if (attempts === attemptsMax) return err({ code: "storage.busy" });
    }
  };
