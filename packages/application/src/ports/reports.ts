import type { PersonId, ReportId } from "@waymark/domain/id";
import type { Report } from "@waymark/domain/report";
import type { Instant } from "@waymark/domain/time";
import type { Page, Write } from "./storage.ts";

/** What people tell the operators of others. */
export type Reports = {
  readonly get: (id: ReportId) => Promise<Report | null>;
  /** Those that are not closed, the nearest deadline first. */
  readonly listWaiting: (cursor?: string) => Promise<Page<Report>>;
  /** Those that are closed, the latest filed first. */
  readonly listClosed: (cursor?: string) => Promise<Page<Report>>;
  /** How many somebody has filed since that moment. */
  readonly countBy: (reporterId: PersonId, since: Instant) => Promise<number>;
  /** Refused with `report.changed_meanwhile` when there is one of that id. */
  readonly insert: (report: Report) => Write;
  /** Refused with `report.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (report: Report) => Write;
};
