import type { MatchPeople } from "@waymark/application/ports";
import type { MatchingInput } from "@waymark/domain/matching-run";
import { err, ok } from "@waymark/domain/result";
import { formCircles, readCircleRequest } from "../circle/index.ts";
import type { CohortRefusal } from "../cohort/error.ts";
import { type Cohort, readCohort } from "../cohort/index.ts";
import { becauseLine } from "../left-over/index.ts";
import { type MatchedPair, matchCohort } from "../matching/index.ts";
import { reasonLine } from "../reason/index.ts";
import type { TransportSolver } from "../transport/problem.ts";
import { circleLine, noCircleLine } from "./circle-line.ts";

/** Of what an input can be refused for, people can only do something about their number. */
const failureOf = ({ code }: CohortRefusal): "too_many_people" | "not_solved" =>
  code === "matching.too_many_people" ? "too_many_people" : "not_solved";

const reasonsOf = (cohort: Cohort): ((pair: MatchedPair) => string) => {
  const mentors = new Map(cohort.mentors.map((mentor) => [mentor.id, mentor]));
  const mentees = new Map(cohort.mentees.map((mentee) => [mentee.id, mentee]));
  return (pair) => {
    const [mentor, mentee] = [mentors.get(pair.mentor), mentees.get(pair.mentee)];
    if (mentor === undefined || mentee === undefined) throw new Error("a pair of strangers");
    return reasonLine(pair, { mentor, mentee }, cohort.weights);
  };
};

const circlesOf = ({
  peers,
  rules,
  circleSize,
}: MatchingInput): ReturnType<MatchPeople["circles"]> => {
  const request = readCircleRequest({ members: peers, rules, size: circleSize });
  // 500 are the most that a request for circles takes, which is the only thing here to be refused.
  if (!request.ok) return err("too_many_people");
  const { circles, leftOver } = formCircles(request.value);
  return ok({
    circles: circles.map((circle) => ({ members: circle.members, reason: circleLine(circle) })),
    leftOver: leftOver.map((id) => ({ id, because: [noCircleLine] })),
  });
};

/** Matches people as the product knows them; texts for suggestions and who is left over included. */
export const matchPeople = (solver: TransportSolver): MatchPeople => ({
  pairs: async ({ mentors, mentees, rules, weights, objective }) => {
    const cohort = readCohort({ mentors, mentees, rules, weights, objective });
    if (!cohort.ok) return err(failureOf(cohort.error));
    const { pairs, unmatched } = await matchCohort(cohort.value, solver);
    const reasonOf = reasonsOf(cohort.value);
    return ok({
      pairs: pairs.map((pair) => ({ ...pair, reason: reasonOf(pair) })),
      leftOver: unmatched.map(({ mentee, because }) => ({
        id: mentee,
        because: because.map((one) => becauseLine(one, cohort.value.rules)),
      })),
    });
  },
  circles: circlesOf,
});
