import type { AppError } from "@waymark/contracts/error";
import type { ProgrammeGuide } from "@waymark/contracts/programme";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { ownMentorship } from "../mentorship/index.ts";
import type { Cohorts, Mentorships } from "../ports/index.ts";
import type { ProgrammeDeps } from "./deps.ts";

type Deps = {
  readonly mentorships: Pick<Mentorships, "get">;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly programmes: Pick<ProgrammeDeps["programmes"], "get">;
  readonly organisations: ProgrammeDeps["organisations"];
};

/** What a programme gives one side of a pair to read; null for a pair that found each other. */
export const showGuide =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    mentorshipId: MentorshipId,
  ): Promise<Result<ProgrammeGuide | null, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    const cohort =
      mentorship.cohortId === undefined ? null : await deps.cohorts.get(mentorship.cohortId);
    if (cohort === null) return ok(null);
    const [programme, organisation] = await Promise.all([
      deps.programmes.get(cohort.programmeId),
      deps.organisations.get(cohort.organisationId),
    ]);
    if (programme === null || organisation === null) return ok(null);
    return ok({
      programmeName: programme.name,
      organisationName: organisation.name,
      trainings: programme.trainings.filter((one) => one.side === side || one.side === "both"),
    });
  };
