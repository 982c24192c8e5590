import { EventId, ReportId } from "@waymark/domain/id";
import { reportDueKinds } from "@waymark/domain/report";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const reportEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    reportId: ReportId,
    revision: z.int().positive(),
  });

export const reportEvents = [
  reportEvent("report.filed"),
  reportEvent("report.closed"),
  reportEvent("report.due").extend({ kind: z.enum(reportDueKinds) }),
] as const;
