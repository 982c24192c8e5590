import * as z from "zod";
import { CohortId, OrganisationId } from "../id/index.ts";
import { Sponsoring } from "../programme/index.ts";
import { Instant } from "../time/index.ts";
import { BlockFigures } from "./figures.ts";
import { ReportMonth } from "./month.ts";

/** What is told of a cohort up to the end of one month. It is written once and never changes. */
export const ReportSnapshot = z.strictObject({
  cohortId: CohortId,
  organisationId: OrganisationId,
  month: ReportMonth,
  takenAt: Instant,
  /** What was paid then. */
  sponsored: Sponsoring.optional(),
  figures: z.array(BlockFigures),
});
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;
