import { Introduction } from "@waymark/domain/introduction";
import { numberedId } from "./id.ts";

/** A valid introduction as it is sent: mentor is person 1 with listing 1, mentee is person 2. */
export const buildIntroduction = (
  number: number,
  overrides: Partial<Introduction> = {},
): Introduction =>
  Introduction.parse({
    id: numberedId("introduction", number),
    listingId: numberedId("listing", 1),
    mentorId: numberedId("person", 1),
    menteeId: numberedId("person", 2),
    status: "sent",
    goal: "I want to lead the planning of our next quarter by myself.",
    whyYou: "You wrote that you still review code every week while leading four teams.",
    ask: "Could we look at my draft plan together for half an hour?",
    proposedTimes: ["2026-03-06T15:00:00.000Z"],
    exchanges: [],
    sentAt: "2026-03-02T09:00:00.000Z",
    expiresAt: "2026-03-05T09:00:00.000Z",
    revision: 1,
    ...overrides,
  });
