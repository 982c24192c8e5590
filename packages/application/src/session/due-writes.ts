import { type Session, sessionDueKinds, sessionDues } from "@waymark/domain/session";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = {
  readonly dues: Pick<Dues, "schedule" | "cancel">;
  readonly ids: Pick<Ids, "derivedDueId">;
};

/**
 * Makes the stored due items those of this revision: there is one id per session and kind, so what a
 * former revision wanted is either replaced or cancelled.
 */
export const sessionDueWrites = (
  { dues, ids }: Deps,
  session: Session,
  now: Instant,
): readonly Write[] => {
  const wanted = sessionDues(session, now);
  const { id: sessionId, mentorId, menteeId, revision } = session;
  return sessionDueKinds.map((kind) => {
    const due = wanted.find((one) => one.kind === kind);
    // Reminders of the booking of the same id have ids of their own: theirs name a person, too.
    const id = ids.derivedDueId("session", sessionId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, sessionId, mentorId, menteeId, revision });
  });
};
