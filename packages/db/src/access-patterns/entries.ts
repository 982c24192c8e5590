import { cohortEntries } from "./cohort-entries.ts";
import { connectionEntries } from "./connection-entries.ts";
import type { Entry } from "./entry.ts";
import { machineryEntries } from "./machinery-entries.ts";
import { matchingEntries } from "./matching-entries.ts";
import { meetingEntries } from "./meeting-entries.ts";
import { organisationEntries } from "./organisation-entries.ts";
import { personEntries } from "./person-entries.ts";
import { relationshipEntries } from "./relationship-entries.ts";
import { sponsorReportEntries } from "./sponsor-report-entries.ts";

/** Every kind of item in the table, and how each of its indexes is used. */
export const entries: readonly Entry[] = [
  ...personEntries,
  ...relationshipEntries,
  ...organisationEntries,
  ...cohortEntries,
  ...connectionEntries,
  ...meetingEntries,
  ...matchingEntries,
  ...sponsorReportEntries,
  ...machineryEntries,
];
