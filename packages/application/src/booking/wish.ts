import type { Booked } from "@waymark/contracts/booking";
import type { DomainEvent } from "@waymark/contracts/event";
import type { PersonId, SeriesId, SessionId } from "@waymark/domain/id";
import type { Instant, TimeZone } from "@waymark/domain/time";
import type * as z from "zod";
import type { Offer } from "../availability/index.ts";
import type { Write } from "../ports/index.ts";
import type { BookedBy } from "./booked-by.ts";

/** One mentee's wish for one start of one offer. */
export type Wish = {
  readonly sessionId: SessionId;
  readonly offer: Offer;
  readonly menteeId: PersonId;
  readonly by: BookedBy;
  readonly start: Instant;
  readonly topic: string;
  /** In which the mentee was shown the start. */
  readonly timeZone: TimeZone;
  readonly waitIfFull: boolean;
  readonly seriesId?: SeriesId | undefined;
  readonly now: Instant;
};

/** What comes of a command, ready to be committed. */
export type Decision<Answer> = {
  readonly answer: Answer;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

export type BookedAnswer = z.infer<typeof Booked>;
