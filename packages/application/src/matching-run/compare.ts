import type { AppError } from "@waymark/contracts/error";
import type { MatchingsCompared } from "@waymark/contracts/matching-run";
import { EnrolmentId, type MatchingRunId, type PersonId } from "@waymark/domain/id";
import { compareMatchings, type MatchChange, type MatchingRun } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import type { MatchingReadDeps } from "./deps.ts";
import { everyPage } from "./every-page.ts";
import { namesOf } from "./names.ts";
import { ownRun } from "./own.ts";
import { placeOf } from "./view.ts";

/** Of each kind of change; all are counted. */
const shownMax = 100;

const outcomeOf = async ({ matchingSuggestions }: MatchingReadDeps, run: MatchingRun) => {
  const at = placeOf(run);
  const pairs =
    at === null ? [] : await everyPage((cursor) => matchingSuggestions.pairsOf(at, cursor));
  return {
    pairs: pairs.map(({ mentorId, menteeId, points }) => ({
      mentor: mentorId,
      mentee: menteeId,
      points,
    })),
    matched: run.solution?.matched ?? 0,
    points: run.solution?.points ?? 0,
  };
};

/** "What if": what another run changes for whom, before anybody but managers hears of it. */
export const compareRuns =
  (deps: MatchingReadDeps) =>
  async (
    actor: { readonly personId: PersonId },
    ids: { readonly before: MatchingRunId; readonly after: MatchingRunId },
  ): Promise<Result<MatchingsCompared, AppError>> => {
    const [before, after] = [
      await ownRun(deps)(actor, ids.before),
      await ownRun(deps)(actor, ids.after),
    ];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const { cohortId } = after.value;
    if (before.value.cohortId !== cohortId) return err({ code: "matching.not_found" });
    const { moved, gained, lost, ...figures } = compareMatchings(
      await outcomeOf(deps, before.value),
      await outcomeOf(deps, after.value),
    );
    const shown = [moved, gained, lost].map((list) => list.slice(0, shownMax));
    const named = await namesOf(
      deps,
      cohortId,
      shown.flat().flatMap((change) => idsIn(change)),
    );
    const nameOf = (id: string | undefined) =>
      id === undefined ? undefined : named(EnrolmentId.parse(id));
    const [movedShown = [], gainedShown = [], lostShown = []] = shown.map((list) =>
      list.map((change) => ({
        mentee: named(EnrolmentId.parse(change.mentee)),
        before: nameOf(change.before),
        after: nameOf(change.after),
      })),
    );
    return ok({
      ...figures,
      counts: { moved: moved.length, gained: gained.length, lost: lost.length },
      moved: movedShown,
      gained: gainedShown,
      lost: lostShown,
    });
  };

const idsIn = ({ mentee, before, after }: MatchChange): readonly EnrolmentId[] =>
  [mentee, before, after].flatMap((id) => (id === undefined ? [] : EnrolmentId.parse(id)));
