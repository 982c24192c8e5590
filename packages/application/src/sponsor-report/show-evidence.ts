import type { AppError } from "@waymark/contracts/error";
import type { EvidenceInput, EvidenceView } from "@waymark/contracts/sponsor-report";
import { assessProgramme } from "@waymark/domain/evidence-pack";
import type { PersonId } from "@waymark/domain/id";
import { mayOrganisation } from "@waymark/domain/organisation";
import { programmeTemplates } from "@waymark/domain/programme";
import { ok, type Result } from "@waymark/domain/result";
import { ownProgramme, type OwnProgrammeDeps } from "../programme/index.ts";
import type {
  Clock,
  Cohorts,
  MatchingRuns,
  Members,
  Programmes,
  ReportSnapshots,
} from "../ports/index.ts";
import { monthsOf } from "./figures-of.ts";
import { listReported } from "./list-reported.ts";

export type ShowEvidenceDeps = OwnProgrammeDeps & {
  readonly clock: Clock;
  readonly cohorts: Pick<Cohorts, "listOfOrganisation">;
  readonly programmes: Pick<Programmes, "get" | "ofOrganisation">;
  readonly members: Pick<Members, "get" | "ofOrganisation">;
  readonly matchingRuns: Pick<MatchingRuns, "listOf">;
  readonly reportSnapshots: Pick<ReportSnapshots, "ofCohort">;
};

/** What a programme has to show for accreditation; of people no more than its sponsor's report. */
export const showEvidence =
  (deps: ShowEvidenceDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { programmeId }: EvidenceInput,
  ): Promise<Result<EvidenceView, AppError>> => {
    const own = await ownProgramme(deps)(actor, programmeId, "manage_programmes");
    if (!own.ok) return own;
    const { programme, organisation } = own.value;
    const [all, members] = await Promise.all([
      listReported(deps)(organisation.id),
      deps.members.ofOrganisation(organisation.id),
    ]);
    const reported = all.filter(({ cohort }) => cohort.programmeId === programmeId);
    const cohorts = await Promise.all(
      reported.map(async ({ cohort: { id, name, status, startsOn, endsOn } }) => {
        const runs = await deps.matchingRuns.listOf(id);
        const isMatched = runs.some((run) => run.status === "applied");
        return { name, status, startsOn, endsOn, isMatched };
      }),
    );
    const months = monthsOf(reported, {});
    const last = months.at(-1);
    return ok({
      programmeName: programme.name,
      madeAt: deps.clock.now(),
      standards: [
        ...assessProgramme({
          programme,
          isSummaryOwn:
            programme.summary !== programmeTemplates[programme.template].content.summary,
          cohorts,
          lookingAfter: members.filter(({ role }) => mayOrganisation(role, "manage_cohorts"))
            .length,
          hasContact: organisation.contactAddress !== undefined,
          report: {
            months: months.length,
            seeking: last?.mentees ?? last?.peers ?? null,
            sessions: last?.sessions ?? null,
            costs: last?.costs ?? [],
          },
        }),
      ],
    });
  };
