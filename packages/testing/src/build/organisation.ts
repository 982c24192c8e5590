import { Cohort } from "@waymark/domain/cohort";
import { Enrolment } from "@waymark/domain/enrolment";
import { Member, Organisation } from "@waymark/domain/organisation";
import { Programme, programmeTemplates } from "@waymark/domain/programme";
import { numberedId } from "./id.ts";

const createdAt = "2026-01-12T10:00:00.000Z";

/** A valid organisation with one owner. */
export const buildOrganisation = (number: number, overrides: object = {}): Organisation =>
  Organisation.parse({
    id: numberedId("organisation", number),
    name: `Organisation ${number}`,
    slug: `organisation-${number}`,
    isPublic: false,
    createdAt,
    ownerCount: 1,
    revision: 1,
    ...overrides,
  });

/** The person of that number as owner of organisation 1. */
export const buildMember = (person: number, overrides: object = {}): Member =>
  Member.parse({
    organisationId: numberedId("organisation", 1),
    personId: numberedId("person", person),
    role: "owner",
    joinedAt: createdAt,
    revision: 1,
    ...overrides,
  });

/** An open programme of organisation 1, as the template for career growth has it. */
export const buildProgramme = (number: number, overrides: object = {}): Programme => {
  const { shape, content } = programmeTemplates.career_growth;
  return Programme.parse({
    ...content,
    id: numberedId("programme", number),
    organisationId: numberedId("organisation", 1),
    slug: `programme-${number}`,
    template: "career_growth",
    shape,
    status: "open",
    name: "Career growth",
    createdAt,
    revision: 1,
    ...overrides,
  });
};

/** A running cohort of programme 1 that ends in July. */
export const buildCohort = (number: number, overrides: object = {}): Cohort =>
  Cohort.parse({
    id: numberedId("cohort", number),
    organisationId: numberedId("organisation", 1),
    programmeId: numberedId("programme", 1),
    name: "Spring",
    startsOn: "2026-01-15",
    endsOn: "2026-07-15",
    menteeSeats: 100,
    status: "running",
    createdAt,
    since: createdAt,
    revision: 1,
    ...overrides,
  });

/** The person of that number as a mentee with a place in cohort 1. */
export const buildEnrolment = (person: number, overrides: object = {}): Enrolment =>
  Enrolment.parse({
    id: numberedId("enrolment", person),
    cohortId: numberedId("cohort", 1),
    organisationId: numberedId("organisation", 1),
    side: "mentee",
    name: `Person ${person}`,
    emailAddress: `person-${person}@waymark.example`,
    languages: ["en"],
    skills: ["Planning"],
    timeZone: "Europe/Berlin",
    isExternal: false,
    status: "enrolled",
    since: createdAt,
    listedAt: createdAt,
    invitedAt: createdAt,
    personId: numberedId("person", person),
    consent: { at: createdAt, textVersion: 1 },
    answers: [],
    prefers: [],
    timesLeftOut: 0,
    revision: 3,
    ...overrides,
  });
