import { StandardEvidence } from "@waymark/domain/evidence-pack";
import { CohortId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import {
  PeopleTotals,
  ReportCosts,
  ReportDimension,
  ReportMonth,
  SessionTotals,
} from "@waymark/domain/sponsor-report";
import { Instant, PlainDate } from "@waymark/domain/time";
import * as z from "zod";

const Value = z.string().max(60);

/** What to tell of: all cohorts of an organisation or one, all people or those under one value. */
export const SponsorReportInput = z.strictObject({
  organisationId: OrganisationId,
  cohortId: CohortId.optional(),
  department: Value.optional(),
  location: Value.optional(),
});
export type SponsorReportInput = z.infer<typeof SponsorReportInput>;

/** What is told up to the end of one month; null where too few people stand behind. */
export const MonthTotals = z.object({
  month: ReportMonth,
  mentees: PeopleTotals.nullable(),
  mentors: PeopleTotals.nullable(),
  peers: PeopleTotals.nullable(),
  sessions: SessionTotals.nullable(),
  /** One for each currency in which programmes are paid. */
  costs: z.array(ReportCosts),
});
export type MonthTotals = z.infer<typeof MonthTotals>;

/** The same of the people under one value; null is of several values together. */
export const ParityGroup = z.object({
  dimension: ReportDimension,
  value: Value.nullable(),
  /** Of those who look for a mentor, or for peers. */
  people: PeopleTotals,
});
export type ParityGroup = z.infer<typeof ParityGroup>;

export const ReportCohort = z.object({
  id: CohortId,
  name: z.string(),
  programmeName: z.string(),
  startsOn: PlainDate,
  endsOn: PlainDate,
});
export type ReportCohort = z.infer<typeof ReportCohort>;

export const SponsorReportView = z.object({
  organisation: z.object({ id: OrganisationId, name: z.string() }),
  /** Of which there is something to read, newest first. */
  cohorts: z.array(ReportCohort),
  choices: z.object({ department: z.array(Value), location: z.array(Value) }),
  /** The oldest first. */
  months: z.array(MonthTotals),
  /** Of the last month. */
  parity: z.array(ParityGroup),
  rules: z.object({ smallestGroup: z.int(), knownPeople: z.int(), cover: z.int() }),
});
export type SponsorReportView = z.infer<typeof SponsorReportView>;

export const EvidenceInput = z.strictObject({ programmeId: ProgrammeId });
export type EvidenceInput = z.infer<typeof EvidenceInput>;

/** What a programme has to show for accreditation, as of now. */
export const EvidenceView = z.object({
  programmeName: z.string(),
  madeAt: Instant,
  standards: z.array(StandardEvidence),
});
export type EvidenceView = z.infer<typeof EvidenceView>;
