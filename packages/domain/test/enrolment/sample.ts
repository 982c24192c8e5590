import {
  type Enrolment,
  EnrolmentEntry,
  EnrolmentForm,
  listPerson,
} from "@waymark/domain/enrolment";
import { CohortId, DeliveryId, EnrolmentId, OrganisationId, PersonId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";

const id = (prefix: string): string => `${prefix}_${"1".repeat(32)}`;

export const now = Instant.parse("2026-03-02T09:00:00.000Z");
export const personId = PersonId.parse(id("per"));
export const deliveryId = DeliveryId.parse(id("dlv"));

export const entry = (part: object = {}): EnrolmentEntry =>
  EnrolmentEntry.parse({
    side: "mentee",
    name: "Ada",
    emailAddress: "ada@harbour.example",
    ...part,
  });

export const listed = (part: object = {}): Enrolment =>
  listPerson(
    {
      id: EnrolmentId.parse(id("enr")),
      cohortId: CohortId.parse(id("coh")),
      organisationId: OrganisationId.parse(id("org")),
    },
    entry(part),
    now,
  );

export const form = (part: object = {}): EnrolmentForm =>
  EnrolmentForm.parse({
    name: "Ada L.",
    timeZone: "Europe/Berlin",
    languages: ["de"],
    skills: ["Planning"],
    capacity: 3,
    weeklyHours: { mon: [{ start: "08:00", end: "12:00" }] },
    answers: [{ questionId: "pace", value: 4 }],
    prefers: [],
    ...part,
  });
