import * as z from "zod";
import { Cadence } from "../agreement/index.ts";
import { OrganisationId, ProgrammeId } from "../id/index.ts";
import { Slug } from "../listing/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { Intake } from "./intake.ts";
import { MatchingRules, MatchingWeights } from "./matching-terms.ts";
import { Training, trainingsMax } from "./training.ts";

export const ProgrammeTemplate = z.enum(["onboarding", "career_growth", "peer_circles", "flash"]);
export type ProgrammeTemplate = z.infer<typeof ProgrammeTemplate>;

/** `circles`: peers in groups of three to eight, without mentors. */
export const ProgrammeShape = z.enum(["pairs", "circles"]);
export type ProgrammeShape = z.infer<typeof ProgrammeShape>;

/**
 * - `draft`: being made; nobody outside sees it
 * - `open`: cohorts can be formed; on the organisation's page if its scope is public
 * - `closed`: runs that began go on, no new ones begin
 */
export const ProgrammeStatus = z.enum(["draft", "open", "closed"]);
export type ProgrammeStatus = z.infer<typeof ProgrammeStatus>;

/** Who may take part: its own people, mentors from elsewhere too, or anybody. */
export const ProgrammeScope = z.enum(["own_people", "partners", "public"]);
export type ProgrammeScope = z.infer<typeof ProgrammeScope>;

/** What a sponsor pays; amounts in the currency's smallest unit. */
export const Sponsoring = z.strictObject({
  /** Three letters of ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, { error: "not a currency code" }),
  priceMinorPerSession: z.int().min(0).max(10_000_000),
  budgetMinor: z.int().min(0).max(100_000_000_000),
});
export type Sponsoring = z.infer<typeof Sponsoring>;

/** What a manager writes; a template is a whole one to begin with. */
export const ProgrammeContent = z.strictObject({
  name: line(3, 80),
  summary: paragraphs(20, 1200),
  scope: ProgrammeScope,
  /** How somebody who reads the public page takes part. */
  howToApply: paragraphs(0, 600).optional(),
  /** How often pairs or circles are asked to meet; a pair may agree otherwise. */
  cadence: Cadence,
  lengthWeeks: z.int().min(1).max(104),
  intake: Intake,
  rules: MatchingRules,
  weights: MatchingWeights,
  trainings: z.array(Training).max(trainingsMax),
  sponsored: Sponsoring.optional(),
});
export type ProgrammeContent = z.infer<typeof ProgrammeContent>;

/** An organisation's offer; a cohort is one dated run of it. */
export const Programme = z.strictObject({
  id: ProgrammeId,
  organisationId: OrganisationId,
  slug: Slug,
  /** What it began as. */
  template: ProgrammeTemplate,
  /** The template's: matching and enrolment differ too much for a change half-way. */
  shape: ProgrammeShape,
  status: ProgrammeStatus,
  ...ProgrammeContent.shape,
  createdAt: Instant,
  revision: z.int().positive(),
});
export type Programme = z.infer<typeof Programme>;

/** Of one organisation. */
export const programmesMax = 50;
