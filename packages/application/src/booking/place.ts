import { Booked } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { attempt } from "./attempt.ts";
import type { StartQuestion } from "./check-start.ts";
import type { BookingDeps } from "./deps.ts";
import { mayBook } from "./may-book.ts";
import { placeSeat } from "./place-seat.ts";
import { placeSession } from "./place-session.ts";
import type { BookedAnswer, Wish } from "./wish.ts";
import { withAlternatives } from "./with-alternatives.ts";

type Placing = {
  readonly actor: string;
  readonly requestKey: string;
  readonly input: unknown;
  readonly now: Wish["now"];
  /** Reads the offer anew each time: a refusal may be due to a newer one. */
  readonly read: () => Promise<Result<Wish, AppError>>;
};

/** Makes a booking, or a seat of one, once per key; a refused start comes back with others. */
export const place =
  (deps: BookingDeps) =>
  async ({ read, ...command }: Placing): Promise<Result<BookedAnswer, AppError>> => {
    let question: StartQuestion | null = null;
    let menteeId: Wish["menteeId"] | undefined;
    const outcome = await attempt(deps)({
      ...command,
      parse: (stored) => Booked.parse(stored),
      decide: async () => {
        const wish = await read();
        if (!wish.ok) return wish;
        const { offer, start, now, by } = wish.value;
        question = { offer, start, now, holderId: by.holderId ?? undefined };
        menteeId = wish.value.menteeId;
        const allowed = await mayBook(deps)(wish.value);
        if (!allowed.ok) return allowed;
        return offer.offering.kind === "group"
          ? placeSeat(deps)(wish.value)
          : placeSession(deps)(wish.value);
      },
    });
    return withAlternatives(deps)(outcome, question, menteeId);
  };
