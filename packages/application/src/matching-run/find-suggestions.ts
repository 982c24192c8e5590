import { EnrolmentId } from "@waymark/domain/id";
import type { Enrolment } from "@waymark/domain/enrolment";
import {
  type HandSetPair,
  type LeftOver,
  matchingInput,
  type MatchingFailure,
  type MatchingInput,
  type MatchingRun,
  type MatchingSolution,
  questionsLeftOut,
  type SuggestedCircle,
  type SuggestedPair,
} from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Ids, MatchPeople } from "../ports/index.ts";
import type { Gathered } from "./gather.ts";
import { setByHand } from "./set-by-hand.ts";

export type Found = {
  readonly solution: Omit<MatchingSolution, "solvedAt">;
  readonly pairs: readonly SuggestedPair[];
  readonly circles: readonly SuggestedCircle[];
  readonly leftOver: readonly LeftOver[];
};

/** What a shape comes to; `refused` are pairs set by hand that a hard rule forbids. */
type Suggestions = Omit<Found, "solution"> & { readonly refused: readonly HandSetPair[] };

type Deps = { readonly ids: Pick<Ids, "fingerprint">; readonly matchPeople: MatchPeople };

/** Sums as short as the points that they are made of. */
const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;

const leftOf =
  ({ id: runId }: MatchingRun) =>
  ({ id, because }: { readonly id: string; readonly because: readonly string[] }): LeftOver => ({
    runId,
    enrolmentId: EnrolmentId.parse(id),
    because: [...because],
    isCounted: false,
  });

const pairsOf = async (
  { matchPeople }: Deps,
  run: MatchingRun,
  input: MatchingInput,
): Promise<Result<Suggestions, MatchingFailure>> => {
  const byHand = await setByHand(matchPeople, input, run.together);
  const found = await matchPeople.pairs(byHand.rest);
  if (!found.ok) return found;
  const suggestion =
    (isHandSet: boolean) =>
    ({
      mentor,
      mentee,
      points,
      parts,
      reason,
    }: (typeof found.value.pairs)[number]): SuggestedPair => ({
      runId: run.id,
      menteeId: EnrolmentId.parse(mentee),
      mentorId: EnrolmentId.parse(mentor),
      points: rounded(points),
      parts,
      reason,
      isHandSet,
      status: "proposed",
    });
  return ok({
    pairs: [...byHand.pairs.map(suggestion(true)), ...found.value.pairs.map(suggestion(false))],
    circles: [],
    leftOver: found.value.leftOver.map(leftOf(run)),
    refused: byHand.refused,
  });
};

const circlesOf = (
  { matchPeople }: Deps,
  run: MatchingRun,
  input: MatchingInput,
): Result<Suggestions, MatchingFailure> => {
  const found = matchPeople.circles(input);
  if (!found.ok) return found;
  return ok({
    pairs: [],
    circles: found.value.circles.map(({ members, reason }, number) => ({
      runId: run.id,
      number,
      memberIds: members.map((id) => EnrolmentId.parse(id)),
      reason,
      status: "proposed",
    })),
    leftOver: found.value.leftOver.map(leftOf(run)),
    refused: [],
  });
};

const namedIn = (people: readonly Enrolment[], { mentorId, menteeId }: HandSetPair): boolean =>
  people.some(({ id }) => id === mentorId) && people.some(({ id }) => id === menteeId);

/** The suggestions for those who are there now, and what they come to. */
export const findSuggestions =
  (deps: Deps) =>
  async (run: MatchingRun, gathered: Gathered): Promise<Result<Found, MatchingFailure>> => {
    const { people, facts, withoutHours } = gathered;
    const input = matchingInput(people, run, facts);
    const found =
      run.shape === "circles" ? circlesOf(deps, run, input) : await pairsOf(deps, run, input);
    if (!found.ok) return found;
    const { pairs, circles, leftOver, refused } = found.value;
    const looking = run.shape === "circles" ? input.peers.length : input.mentees.length;
    if (looking === 0) return err("nobody_enrolled");
    const points = pairs.map((pair) => pair.points);
    return ok({
      pairs,
      circles,
      leftOver,
      solution: {
        inputFingerprint: deps.ids.fingerprint(JSON.stringify([input, run.together])),
        mentors: input.mentors.length,
        mentees: looking,
        matched: looking - leftOver.length,
        leftOver: leftOver.length,
        suggestions: pairs.length + circles.length,
        points: rounded(points.reduce((sum, one) => sum + one, 0)),
        ...(points.length > 0 && {
          worstOff: points.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
        }),
        proof: run.shape === "circles" ? "rule_of_thumb" : "optimal",
        withoutHours,
        questionsLeftOut: questionsLeftOut(people, facts.intake),
        notTogether: [...refused, ...run.together.filter((pair) => !namedIn(people, pair))],
      },
    });
  };
