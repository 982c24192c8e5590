import type { MatchingRunId, PersonId } from "@waymark/domain/id";
import type { MatchingRun } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import { ownOrganisation, type OwnOrganisationDeps } from "../organisation/index.ts";
import type { MatchingRuns } from "../ports/index.ts";

type Deps = OwnOrganisationDeps & { readonly matchingRuns: Pick<MatchingRuns, "get"> };

/** A run of an organisation in which somebody may match; a stranger's is not there. */
export const ownRun =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    id: MatchingRunId,
  ): Promise<
    Result<MatchingRun, { readonly code: "matching.not_found" | "organisation.not_allowed" }>
  > => {
    const run = await deps.matchingRuns.get(id);
    if (run === null) return err({ code: "matching.not_found" });
    const own = await ownOrganisation(deps)(actor, run.organisationId, "match");
    if (own.ok) return ok(run);
    return own.error.code === "organisation.not_allowed"
      ? err({ code: own.error.code })
      : err({ code: "matching.not_found" });
  };
