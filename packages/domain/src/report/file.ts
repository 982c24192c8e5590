import type { PersonId, ReportId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { ReportError } from "./errors.ts";
import type { ReportKind } from "./kind.ts";
import { deadlineOf } from "./policy.ts";
import type { Report, ReportPlace } from "./report.ts";

export type Filing = {
  readonly id: ReportId;
  readonly reporterId: PersonId;
  readonly aboutId: PersonId;
  readonly place: ReportPlace;
  readonly kind: ReportKind;
  readonly words?: string | undefined;
  readonly attached?: Report["attached"];
};

/** A new report, with the deadline that its kind asks for. */
export const fileReport = (filing: Filing, now: Instant): Result<Report, ReportError> => {
  const { words, attached, ...rest } = filing;
  if (filing.reporterId === filing.aboutId) return err({ code: "report.of_oneself" });
  return ok({
    ...rest,
    ...(words !== undefined && { words }),
    ...(attached !== undefined && { attached }),
    status: "open",
    filedAt: now,
    deadline: deadlineOf(filing.kind, now),
    revision: 1,
  });
};
