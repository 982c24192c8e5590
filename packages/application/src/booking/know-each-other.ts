import type { PersonId } from "@waymark/domain/id";
import type { Introductions, Mentorships } from "../ports/index.ts";

export type KnowDeps = {
  readonly introductions: Pick<Introductions, "isIntroduced">;
  readonly mentorships: Pick<Mentorships, "openOfPair">;
};

/** Whether two were introduced: by a request that was accepted, or by a programme. */
export const knowEachOther = async (
  { introductions, mentorships }: KnowDeps,
  mentorId: PersonId,
  menteeId: PersonId,
): Promise<boolean> =>
  (await introductions.isIntroduced(mentorId, menteeId)) ||
  (await mentorships.openOfPair(mentorId, menteeId)) !== null;
