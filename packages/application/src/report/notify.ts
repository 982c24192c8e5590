import type { JobOutcome, ReportNoticeJob } from "@waymark/contracts/job";
import { isPartial } from "@waymark/domain/report";
import type { Persons, PublishMails, Reports } from "../ports/index.ts";

type Deps = {
  readonly reports: Pick<Reports, "get">;
  readonly persons: Pick<Persons, "listOperators">;
  readonly publishMails: PublishMails;
};

/**
 * Asks for one mail to each operator but those whom the report is about or who filed it. Done twice,
 * it asks for the same mails: the ledger names a mail by event, template and person.
 */
export const notifyOfReport =
  (deps: Deps) =>
  async (job: ReportNoticeJob): Promise<JobOutcome> => {
    const report = await deps.reports.get(job.reportId);
    if (report === null) return { outcome: "rejected", reason: "no such report" };
    if (report.status === "closed") return { outcome: "skipped", reason: "it is closed" };
    const operators = await deps.persons.listOperators();
    const mails = operators
      .filter(({ id }) => !isPartial(report, id))
      .map(({ id: personId }) => ({ ...job, personId }));
    // Nobody is there to look: the queue's alarm is what tells of it.
    if (mails.length === 0) return { outcome: "rejected", reason: "there is no operator" };
    const published = await deps.publishMails(mails);
    return published.every(({ ok }) => ok)
      ? { outcome: "done" }
      : { outcome: "retry", reason: "not every mail is in its queue", afterSeconds: 5 };
  };
