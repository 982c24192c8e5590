import { Survey } from "@waymark/domain/survey";
import { numberedId } from "./id.ts";

/** What person 2, the mentee, is asked about person 1 after the session of that number. */
export const buildSurvey = (number: number, overrides: object = {}): Survey =>
  Survey.parse({
    id: numberedId("survey", number),
    sessionId: numberedId("session", number),
    side: "mentee",
    respondentId: numberedId("person", 2),
    aboutId: numberedId("person", 1),
    status: "sent",
    asksFit: true,
    dueAt: "2026-03-04T10:00:00.000Z",
    sentAt: "2026-03-04T10:00:00.000Z",
    linkRevision: 1,
    revision: 2,
    ...overrides,
  });
