import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import type { SessionMoved } from "@waymark/contracts/session";
import { ok, type Result } from "@waymark/domain/result";
import { act, type SessionMove } from "@waymark/domain/session";
import { otherSide, personOn } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { SessionDeps } from "./deps.ts";
import { sessionDueWrites } from "./due-writes.ts";
import { sessionEvent } from "./events.ts";
import type { Part } from "./load.ts";

type Decision<Answer> = {
  readonly answer: Answer;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

type GuardDeps = Pick<SessionDeps, "blocks">;

/** Refuses, as if there were no session, whatever one would have the other read across a block. */
export const contactGuard = ({ blocks }: GuardDeps, { session, side }: Part): Write =>
  blocks.guard(personOn(session, side), personOn(session, otherSide(side)), {
    code: "session.not_found",
  });

/** What one can do alone is not kept from who has blocked the other. */
const isContact = ({ action }: SessionMove): boolean =>
  action !== "attest" && action !== "tick_item";

/** One step of one of the two with all that belongs to it, ready to be committed. */
export const planMove = (
  deps: SessionDeps,
  part: Part,
  move: SessionMove,
  now: Instant,
): Result<Decision<SessionMoved>, AppError> => {
  const outcome = act(part.session, move, part.side, now);
  if (!outcome.ok) return outcome;
  const next = outcome.value;
  const { id: sessionId, status, revision } = next;
  return ok({
    answer: { sessionId, status, revision },
    writes: [
      deps.sessions.replace(next),
      ...sessionDueWrites(deps, next, now),
      ...(isContact(move) ? [contactGuard(deps, part)] : []),
    ],
    events: move.action === "attest" ? [sessionEvent(deps, "attested", next, now)] : [],
  });
};
