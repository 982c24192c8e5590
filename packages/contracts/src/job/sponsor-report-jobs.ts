import { CohortId, EventId } from "@waymark/domain/id";
import * as z from "zod";

/** A month of a cohort is over: what can be told of it is written down. */
export const SponsorReportJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  cohortId: CohortId,
});
export type SponsorReportJob = z.infer<typeof SponsorReportJob>;
