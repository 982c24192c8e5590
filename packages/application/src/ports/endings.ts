import type { MentorshipId, PersonId } from "@waymark/domain/id";
import type {
  GivenReason,
  ReasonBatch,
  ReasonRelease,
  RematchWish,
} from "@waymark/domain/mentorship";
import type { Side } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

/** Why people ended, from the giving to the release in batches. */
export type EndingReasons = {
  /** Whether that side gave a reason, whatever became of it. */
  readonly hasGiven: (id: MentorshipId, side: Side) => Promise<boolean>;
  /** Refused with `mentorship.no_reason_asked` when that side gave one before. */
  readonly give: (reason: GivenReason) => readonly Write[];
  /** In no order. */
  readonly waiting: () => Promise<readonly GivenReason[]>;
  /** Keeps the batch and forgets what it was made of; refused with `storage.busy` after another. */
  readonly release: (release: ReasonRelease, number: number) => readonly Write[];
  /** The latest first. */
  readonly batches: () => Promise<readonly ReasonBatch[]>;
};

/** Who looks for another partner after a rematch. */
export type RematchWishes = {
  readonly listOf: (personId: PersonId) => Promise<readonly RematchWish[]>;
  readonly put: (wish: RematchWish) => Write;
};

/** Thanks of a mentee that both agreed to show to everybody. */
export type PublicThanks = {
  readonly mentorshipId: MentorshipId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  readonly words: string;
  readonly endedAt: Instant;
};

export type Thanks = {
  /** The latest first. */
  readonly listOf: (mentorId: PersonId) => Promise<readonly PublicThanks[]>;
  readonly put: (thanks: PublicThanks) => Write;
  readonly remove: (thanks: Pick<PublicThanks, "mentorId" | "mentorshipId">) => Write;
};
