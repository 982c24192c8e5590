import type { Cohort } from "@waymark/domain/cohort";
import type { OrganisationId } from "@waymark/domain/id";
import type { ReportSnapshot } from "@waymark/domain/sponsor-report";
import type { Cohorts, Programmes, ReportSnapshots } from "../ports/index.ts";

type Deps = {
  readonly cohorts: Pick<Cohorts, "listOfOrganisation">;
  readonly programmes: Pick<Programmes, "ofOrganisation">;
  readonly reportSnapshots: Pick<ReportSnapshots, "ofCohort">;
};

export type ReportedCohort = {
  readonly cohort: Cohort;
  readonly programmeName: string;
  /** The oldest first. */
  readonly snapshots: readonly ReportSnapshot[];
};

/** An organisation's cohorts that anybody has been invited to, newest first, with what is told of each. */
export const listReported =
  ({ cohorts, programmes, reportSnapshots }: Deps) =>
  async (organisationId: OrganisationId): Promise<readonly ReportedCohort[]> => {
    const names = new Map(
      (await programmes.ofOrganisation(organisationId)).map(({ id, name }) => [id, name]),
    );
    const reported: ReportedCohort[] = [];
    let cursor: string | undefined;
    do {
      const page = await cohorts.listOfOrganisation(organisationId, cursor);
      const begun = page.items.filter(({ status }) => status !== "draft" && status !== "cancelled");
      const found = await Promise.all(
        begun.map(async (cohort) => ({
          cohort,
          programmeName: names.get(cohort.programmeId) ?? "",
          snapshots: await reportSnapshots.ofCohort(cohort.id),
        })),
      );
      reported.push(...found);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return reported;
  };
