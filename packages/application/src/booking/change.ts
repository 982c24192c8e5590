import { Booked } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import type { SessionId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { attempt } from "./attempt.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { loadForChange, type Part } from "./party.ts";
import type { BookedAnswer, Decision } from "./wish.ts";

export type ChangeInput = {
  readonly operationId: string;
  readonly sessionId: SessionId;
  readonly revision: number;
};

type Change = {
  readonly actor: Actor;
  readonly command: string;
  readonly input: ChangeInput;
  readonly now: Instant;
  readonly decide: (part: Part) => Promise<Result<Decision<BookedAnswer>, AppError>>;
};

/** Changes a booking once per operation, for one of its people and from the revision they saw. */
export const change =
  (deps: BookingDeps) =>
  ({ actor, command, input, now, decide }: Change): Promise<Result<BookedAnswer, AppError>> =>
    attempt(deps)({
      actor: actor.personId,
      requestKey: input.operationId,
      input: { command, ...input },
      now,
      parse: (stored) => Booked.parse(stored),
      decide: async () => {
        const part = await loadForChange(deps)(actor.personId, input);
        return part.ok ? decide(part.value) : part;
      },
    });
