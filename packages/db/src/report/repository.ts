import type { Page, Reports } from "@waymark/application/ports";
import type { Report } from "@waymark/domain/report";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readReport, reportCursor, reportSchema } from "./item.ts";

const changedMeanwhile = { code: "report.changed_meanwhile" } as const;

type Queue = "waiting" | "closed";

const queueOf = ({ status }: Report): Queue => (status === "closed" ? "closed" : "waiting");

const placeOf = (report: Report) =>
  queueOf(report) === "waiting" ? report.deadline : report.filedAt;

const attributesOf = (report: Report) => ({
  id: report.id,
  reporterId: report.reporterId,
  queue: queueOf(report),
  place: placeOf(report),
  filedAt: report.filedAt,
  revision: report.revision,
  body: report,
});

const lastOfAll = { filedAt: "~", id: "~" } as const;

export const makeReports = (access: TableAccess): Reports => {
  const reports = entityOf(reportSchema, access);

  const list = (queue: Queue, order: "asc" | "desc", after: string | undefined) =>
    readPage(access, {
      query: reports.query("byQueue", { queue }),
      order,
      limit: 20,
      read: readReport,
      cursor: reportCursor,
      after,
      positionOf: (report): { place: Report["deadline"]; id: Report["id"] } => ({
        place: placeOf(report),
        id: report.id,
      }),
      startKeyAt: (position) => reports.startKey("byQueue", { queue, ...position }),
    }) satisfies Promise<Page<Report>>;

  return {
    get: (id) => readOne(access, reports.get({ id }), readReport),
    listWaiting: (cursor) => list("waiting", "asc", cursor),
    listClosed: (cursor) => list("closed", "desc", cursor),
    countBy: async (reporterId, since) => {
      const from = { filedAt: since, id: "" };
      const query = reports.between("byReporter", { reporterId }, from, lastOfAll);
      return (await readAllOf(access, query, readReport)).length;
    },
    insert: (report) =>
      writeOf("report.insert", changedMeanwhile, { Put: reports.create(attributesOf(report)) }),
    replace: (report) =>
      writeOf("report.replace", changedMeanwhile, {
        Put: reports.put(attributesOf(report), ({ eq }) => eq("revision", report.revision - 1)),
      }),
  };
};
