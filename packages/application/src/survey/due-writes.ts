import { type Survey, surveyDueKinds, surveyDues } from "@waymark/domain/survey";
import type { Write } from "../ports/index.ts";
import type { SurveyStepDeps } from "./deps.ts";

/**
 * Makes the stored due items those of this revision: there is one id per survey and kind, so what a
 * former revision wanted is either replaced or cancelled.
 */
export const surveyDueWrites = (
  { dues, ids }: Pick<SurveyStepDeps, "dues" | "ids">,
  survey: Survey,
): readonly Write[] => {
  const { id: surveyId, sessionId, revision } = survey;
  const wanted = surveyDues(survey);
  return surveyDueKinds.map((kind) => {
    const due = wanted.find((one) => one.kind === kind);
    const id = ids.derivedDueId(surveyId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, surveyId, sessionId, revision });
  });
};
