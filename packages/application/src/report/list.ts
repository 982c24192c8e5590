import type { ReportList, ReportListInput, ReportView } from "@waymark/contracts/report";
import type { PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import { isPartial, isUrgent, type Report } from "@waymark/domain/report";
import type { Listings, Persons, Reports } from "../ports/index.ts";

type Deps = {
  readonly reports: Reports;
  readonly persons: Pick<Persons, "get">;
  readonly listings: Pick<Listings, "listByMentor">;
};

const viewOf =
  (deps: Deps, operatorId: PersonId) =>
  async (report: Report): Promise<ReportView> => {
    const nameOf = async (id: PersonId): Promise<string> =>
      (await deps.persons.get(id))?.displayName ?? "";
    const { reporterId, aboutId, place, claim, closing, ...shown } = report;
    const [reporterName, aboutName, listings] = await Promise.all([
      nameOf(reporterId),
      nameOf(aboutId),
      deps.listings.listByMentor(aboutId),
    ]);
    const listing = listings.find(({ status }) => isPublic(status));
    return {
      ...shown,
      reporterName,
      aboutName,
      ...(listing !== undefined && { aboutSlug: listing.slug }),
      noun: place.noun,
      isUrgent: isUrgent(report.kind),
      ...(claim !== undefined && {
        claim: {
          operatorName: await nameOf(claim.operatorId),
          isOwn: claim.operatorId === operatorId,
          at: claim.at,
        },
      }),
      ...(closing !== undefined && {
        closing: {
          operatorName: await nameOf(closing.operatorId),
          at: closing.at,
          outcome: closing.outcome,
          ...(closing.note !== undefined && { note: closing.note }),
        },
      }),
    };
  };

/** The operators' queue: what waits, the nearest deadline first, or what is closed. */
export const listReports =
  (deps: Deps) =>
  async (
    { personId }: { readonly personId: PersonId },
    { queue, cursor }: ReportListInput,
  ): Promise<ReportList> => {
    const page =
      queue === "waiting"
        ? await deps.reports.listWaiting(cursor)
        : await deps.reports.listClosed(cursor);
    const shown = page.items.filter((report) => !isPartial(report, personId));
    return {
      reports: await Promise.all(shown.map(viewOf(deps, personId))),
      ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
    };
  };
