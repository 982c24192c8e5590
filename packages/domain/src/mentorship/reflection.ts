import * as z from "zod";
import { MentorshipId, PersonId } from "../id/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";

/** What one of the two notes down about the mentorship, for nobody else. */
export const Reflection = z.strictObject({
  mentorshipId: MentorshipId,
  personId: PersonId,
  /** What the author wants to learn from it. */
  ownGoals: paragraphs(0, 1200),
  words: paragraphs(0, 4000),
  updatedAt: Instant,
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type Reflection = z.infer<typeof Reflection>;

export type ReflectionWords = Pick<Reflection, "ownGoals" | "words">;
