import { CohortId, EventId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

export const sponsorReportEvents = [
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal("sponsor_report.due"),
    cohortId: CohortId,
  }),
] as const;
