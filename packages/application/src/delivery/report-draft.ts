import type { ReportMailJob } from "@waymark/contracts/job";
import { isUrgent, type Report } from "@waymark/domain/report";
import { err, ok, type Result } from "@waymark/domain/result";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";

const whyNotTell = ({ status }: Report, template: ReportMailJob["template"]): string | null => {
  if (template === "report_closed") return status === "closed" ? null : "it is open again";
  if (status === "closed") return "it is closed";
  return template === "report_filed" && status === "claimed" ? "somebody has it in hand" : null;
};

/** Reloads what a mail about a report speaks of; an error says why no retry can help. */
export const reportDraft = async (
  deps: DeliveryDeps,
  { reportId, template, personId }: ReportMailJob,
): Promise<Result<Draft, string>> => {
  const report = await deps.reports.get(reportId);
  if (report === null) return err("no such report");
  const recipient = await deps.persons.get(personId ?? report.reporterId);
  if (recipient === null) return err("there is nobody to write to");
  const { kind, filedAt, deadline } = report;
  const { origin } = deps;
  return ok({
    about: { noun: "report", reportId },
    recipient,
    other: null,
    outdated: whyNotTell(report, template),
    content: () => ({
      about: "report",
      template,
      recipient,
      kind,
      isUrgent: isUrgent(kind),
      filedAt,
      deadline,
      links: { queue: `${origin}/operator/reports`, blocks: `${origin}/blocks` },
    }),
  });
};
