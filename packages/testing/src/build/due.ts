import type { DueItem } from "@waymark/application/ports";
import { DueId, IntroductionId, PersonId, SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "./id.ts";

/** The expiry of introduction 1 as the due item of that number, at the moment given. */
export const buildDue = (number: number, at = "2026-03-05T09:00:00.000Z"): DueItem => ({
  id: DueId.parse(numberedId("due", number)),
  at: Instant.parse(at),
  kind: "expire",
  introductionId: IntroductionId.parse(numberedId("introduction", 1)),
  revision: 1,
});

/** The day-before reminder to a person about session 1 as the due item of that number. */
export const buildBookingDue = (
  number: number,
  at = "2026-03-05T09:00:00.000Z",
  personNumber = 2,
): Extract<DueItem, { readonly sessionId: unknown; readonly personId: unknown }> => ({
  id: DueId.parse(numberedId("due", number)),
  at: Instant.parse(at),
  kind: "remind_day",
  sessionId: SessionId.parse(numberedId("session", 1)),
  mentorId: PersonId.parse(numberedId("person", 1)),
  personId: PersonId.parse(numberedId("person", personNumber)),
  revision: 0,
});
