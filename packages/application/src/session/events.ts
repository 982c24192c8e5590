import type { DomainEvent } from "@waymark/contracts/event";
import type { Session } from "@waymark/domain/session";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type Fact = "opened" | "moved" | "cancelled" | "attested" | "settled";

/** What every event of a session says of it. */
export const aboutSession = (
  { ids }: { readonly ids: Pick<Ids, "newEventId"> },
  { id, mentorId, menteeId, revision }: Session,
  at: Instant,
) => ({ id: ids.newEventId(), at, v: 1 as const, sessionId: id, revision, mentorId, menteeId });

export const sessionEvent = (
  deps: { readonly ids: Pick<Ids, "newEventId"> },
  fact: Fact,
  session: Session,
  at: Instant,
): DomainEvent => ({ ...aboutSession(deps, session, at), type: `session.${fact}` });
