import type { CohortId, EnrolmentId, OrganisationId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { EnrolmentEntry } from "./entry.ts";
import type { Enrolment } from "./enrolment.ts";

type Belonging = {
  readonly id: EnrolmentId;
  readonly cohortId: CohortId;
  readonly organisationId: OrganisationId;
};

/** Somebody new in a cohort's list. */
export const listPerson = (
  belonging: Belonging,
  entry: EnrolmentEntry,
  now: Instant,
): Enrolment => ({
  ...belonging,
  ...entry,
  languages: entry.languages ?? [],
  skills: entry.skills ?? [],
  isExternal: entry.isExternal ?? false,
  status: "listed",
  since: now,
  listedAt: now,
  answers: [],
  prefers: [],
  timesLeftOut: 0,
  revision: 1,
});

/** What the list says of somebody of whom nobody has heard yet: `listPerson` leads back. */
export const entryOf = ({
  side,
  name,
  emailAddress,
  capacity,
  languages,
  timeZone,
  skills,
  industry,
  department,
  location,
  managerEmailAddress,
  isExternal,
}: Enrolment): EnrolmentEntry => ({
  side,
  name,
  emailAddress,
  capacity,
  languages: languages.length > 0 ? languages : undefined,
  timeZone,
  skills: skills.length > 0 ? skills : undefined,
  industry,
  department,
  location,
  managerEmailAddress,
  isExternal: isExternal || undefined,
});
