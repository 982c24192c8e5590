import { type Report, reportDueKinds, reportDues } from "@waymark/domain/report";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Ids };

/** Makes the stored due items those of this revision; see `introduction/due-writes.ts`. */
export const reportDueWrites = (
  { dues, ids }: Deps,
  report: Report,
  now: Instant,
): readonly Write[] => {
  const wanted = reportDues(report, now);
  const { id: reportId, revision } = report;
  return reportDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(reportId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, reportId, revision });
  });
};
