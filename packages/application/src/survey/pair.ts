import type { SessionId, SurveyId } from "@waymark/domain/id";
import { otherSide, type Side } from "@waymark/domain/side";
import type { Survey } from "@waymark/domain/survey";
import type { Ids, Surveys } from "../ports/index.ts";

export type SurveyPair = Readonly<Record<Side, Survey>>;

type Deps = { readonly ids: Pick<Ids, "derivedSurveyId">; readonly surveys: Pick<Surveys, "get"> };

/** A session has one survey for each side, so that making them again finds them there. */
export const surveyIdOf = (
  { ids }: Pick<Deps, "ids">,
  sessionId: SessionId,
  side: Side,
): SurveyId => ids.derivedSurveyId(sessionId, side);

export const loadOther = (deps: Deps, { sessionId, side }: Survey): Promise<Survey | null> =>
  deps.surveys.get(surveyIdOf(deps, sessionId, otherSide(side)));

/** Both surveys of a session as they are at this moment; null before they are made. */
export const loadPair = async (deps: Deps, sessionId: SessionId): Promise<SurveyPair | null> => {
  const [mentor, mentee] = await Promise.all([
    deps.surveys.get(surveyIdOf(deps, sessionId, "mentor")),
    deps.surveys.get(surveyIdOf(deps, sessionId, "mentee")),
  ]);
  return mentor === null || mentee === null ? null : { mentor, mentee };
};
