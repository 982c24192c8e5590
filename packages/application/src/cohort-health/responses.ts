import type { CohortResponses } from "@waymark/contracts/cohort-health";
import type { AppError } from "@waymark/contracts/error";
import { countsForResponses, responsesOf } from "@waymark/domain/cohort-health";
import type { CohortId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { personOn, type Side } from "@waymark/domain/side";
import { ownCohort } from "../cohort/index.ts";
import { everyPage } from "../matching-run/every-page.ts";
import { inRows } from "../matching-run/in-rows.ts";
import type { CohortHealthDeps } from "./deps.ts";

const sides: readonly Side[] = ["mentor", "mentee"];

/**
 * How many surveys of the last weeks were answered, of all pairs together. Only sessions count whose
 * time for an answer is over, so that nobody sees an answer arrive.
 */
export const countResponses =
  (deps: CohortHealthDeps) =>
  async (
    actor: { readonly personId: PersonId },
    cohortId: CohortId,
  ): Promise<Result<CohortResponses, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "see_health");
    if (!own.ok) return own;
    const now = deps.clock.now();
    const pairs = await everyPage((cursor) => deps.mentorships.listOfCohort(cohortId, cursor));
    const meetings = await inRows(pairs, async (pair) =>
      (await deps.meetings.ofPair(pair)).map((meeting) => ({ pair, meeting })),
    );
    const asked = meetings
      .flat()
      .filter(({ meeting }) => countsForResponses(meeting, now))
      .flatMap(({ pair, meeting }) =>
        sides.map((side) => ({
          personId: personOn(pair, side),
          surveyId: deps.ids.derivedSurveyId(meeting.id, side),
        })),
      );
    const answered = await deps.reportFacts.answeredAt(asked.map(({ surveyId }) => surveyId));
    const surveys = asked.map(({ personId, surveyId }) => ({
      personId,
      isAnswered: answered.has(surveyId),
    }));
    return ok({ responses: responsesOf(surveys) });
  };
