import type { SurveyId } from "../id/index.ts";
import type { Session } from "../session/index.ts";
import { otherSide, personOn, type Side } from "../side/index.ts";
import type { Survey } from "./survey.ts";

/**
 * Both sides' surveys, as they are due at the session's end.
 *
 * @param isFirst whether the two never met before
 */
export const openSurveys = (
  session: Session,
  ids: Readonly<Record<Side, SurveyId>>,
  isFirst: boolean,
): Readonly<Record<Side, Survey>> => {
  const surveyOf = (side: Side): Survey => ({
    id: ids[side],
    sessionId: session.id,
    side,
    respondentId: personOn(session, side),
    aboutId: personOn(session, otherSide(side)),
    status: "due",
    asksFit: isFirst,
    dueAt: session.end,
    linkRevision: 1,
    revision: 1,
  });
  return { mentor: surveyOf("mentor"), mentee: surveyOf("mentee") };
};
