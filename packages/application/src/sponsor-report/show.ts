import type { AppError } from "@waymark/contracts/error";
import type { SponsorReportInput, SponsorReportView } from "@waymark/contracts/sponsor-report";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import {
  coverMin,
  knownPeopleMax,
  ReportDimension,
  smallestGroup,
  valuesOf,
} from "@waymark/domain/sponsor-report";
import { ownOrganisation, type OwnOrganisationDeps } from "../organisation/index.ts";
import type { Cohorts, Programmes, ReportSnapshots } from "../ports/index.ts";
import { monthsOf, parityOf } from "./figures-of.ts";
import { listReported } from "./list-reported.ts";

export type ShowReportDeps = OwnOrganisationDeps & {
  readonly cohorts: Pick<Cohorts, "listOfOrganisation">;
  readonly programmes: Pick<Programmes, "ofOrganisation">;
  readonly reportSnapshots: Pick<ReportSnapshots, "ofCohort">;
};

/**
 * What a sponsor may read of an organisation, or of one of its cohorts: sums over the snapshots that
 * were written at the ends of months, and nothing that was read for it now.
 */
export const showSponsorReport =
  (deps: ShowReportDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { organisationId, cohortId, ...filter }: SponsorReportInput,
  ): Promise<Result<SponsorReportView, AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "see_report");
    if (!own.ok) return own;
    const all = await listReported(deps)(organisationId);
    const chosen = all.filter(({ cohort }) => cohortId === undefined || cohort.id === cohortId);
    if (cohortId !== undefined && !all.some(({ cohort }) => cohort.id === cohortId)) {
      return err({ code: "cohort.not_found" });
    }
    const latest = chosen.flatMap(({ snapshots }) => snapshots.at(-1)?.figures ?? []);
    const choices = Object.fromEntries(
      ReportDimension.options.map((dimension) => [
        dimension,
        valuesOf(latest, dimension).filter((value) => value !== ""),
      ]),
    );
    return ok({
      organisation: { id: organisationId, name: own.value.organisation.name },
      cohorts: all.map(({ cohort: { id, name, startsOn, endsOn }, programmeName }) => ({
        id,
        name,
        programmeName,
        startsOn,
        endsOn,
      })),
      choices: { department: choices["department"] ?? [], location: choices["location"] ?? [] },
      months: monthsOf(chosen, filter),
      parity: parityOf(latest),
      rules: { smallestGroup, knownPeople: knownPeopleMax, cover: coverMin },
    });
  };
