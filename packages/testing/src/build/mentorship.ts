import { Expectations, AgreementTerms } from "@waymark/domain/agreement";
import { Mentorship } from "@waymark/domain/mentorship";
import { numberedId } from "./id.ts";

/** A mentorship as it is proposed: mentor is person 1, mentee is person 2. */
export const buildMentorship = (number: number, overrides: object = {}): Mentorship =>
  Mentorship.parse({
    id: numberedId("mentorship", number),
    mentorId: numberedId("person", 1),
    menteeId: numberedId("person", 2),
    status: "proposed",
    farewells: {},
    proposedAt: "2026-03-02T09:00:00.000Z",
    revision: 1,
    ...overrides,
  });

/** What two fill in alike: they meet every two weeks. */
export const buildExpectations = (overrides: Partial<Expectations> = {}): Expectations =>
  Expectations.parse({
    cadence: "fortnightly",
    channels: ["video", "messages"],
    quietHours: { from: "20:00", until: "08:00" },
    topicsOffLimits: [],
    confidentiality: "between_us",
    hopes: "To lead my first team without losing the habit of building.",
    offers: "",
    ...overrides,
  });

export const buildTerms = (overrides: Partial<AgreementTerms> = {}): AgreementTerms =>
  AgreementTerms.parse({
    cadence: "fortnightly",
    channels: ["video", "messages"],
    quietHours: { from: "20:00", until: "08:00" },
    topicsOffLimits: [],
    confidentiality: "between_us",
    reviewOn: "2026-09-01",
    ...overrides,
  });
