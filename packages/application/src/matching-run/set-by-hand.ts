import type {
  HandSetPair,
  MatchingInput,
  MenteeToMatch,
  MentorToMatch,
} from "@waymark/domain/matching-run";
import type { MatchedPeople, MatchPeople } from "../ports/index.ts";

type SetByHand = {
  readonly pairs: MatchedPeople["pairs"];
  /** Pairs that a hard rule forbids, or for which the mentor has no place. */
  readonly refused: readonly HandSetPair[];
  /** Those who are still to be matched, with the places that are left. */
  readonly rest: MatchingInput;
};

const withPlaceLess = (mentors: readonly MentorToMatch[], id: string): readonly MentorToMatch[] =>
  mentors.map((mentor) =>
    mentor.id === id ? { ...mentor, capacity: mentor.capacity - 1 } : mentor,
  );

/**
 * Pairs that a manager wants are taken out before the rest is matched, each if the two alone would be:
 * a hard rule is kept by hand, too. Of two wishes for one mentee the first counts.
 */
export const setByHand = async (
  matchPeople: MatchPeople,
  input: MatchingInput,
  together: readonly HandSetPair[],
): Promise<SetByHand> => {
  const pairs: MatchedPeople["pairs"][number][] = [];
  const refused: HandSetPair[] = [];
  let mentors = input.mentors;
  let mentees: readonly MenteeToMatch[] = input.mentees;
  for (const wanted of together) {
    const mentor = mentors.find(({ id }) => id === wanted.mentorId);
    const mentee = mentees.find(({ id }) => id === wanted.menteeId);
    if (mentor === undefined || mentee === undefined) continue;
    const alone = await matchPeople.pairs({ ...input, mentors: [mentor], mentees: [mentee] });
    const [pair] = alone.ok ? alone.value.pairs : [];
    if (pair === undefined) {
      refused.push(wanted);
      continue;
    }
    pairs.push(pair);
    mentors = withPlaceLess(mentors, mentor.id);
    mentees = mentees.filter(({ id }) => id !== mentee.id);
  }
  return { pairs, refused, rest: { ...input, mentors, mentees } };
};
