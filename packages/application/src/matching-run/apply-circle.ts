import { circleSizes, formCircle } from "@waymark/domain/circle";
import type { SuggestedCircle } from "@waymark/domain/matching-run";
import type { Blocks, SuggestionPlace, Write } from "../ports/index.ts";
import { loadProgrammeOf, turnWrite } from "../circle/index.ts";
import type { Settled } from "./apply-pair.ts";
import type { ApplyingDeps } from "./deps.ts";
import { taken } from "./left-out.ts";
import type { Standing } from "./standing.ts";
import type { PersonId } from "@waymark/domain/id";

const guards = (
  { blocks }: { readonly blocks: Pick<Blocks, "guard"> },
  people: readonly PersonId[],
): readonly Write[] =>
  people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => blocks.guard(one, other, { code: "circle.not_found" })),
  );

const skip = async (
  { commit, matchingSuggestions }: ApplyingDeps,
  at: SuggestionPlace,
  circle: SuggestedCircle,
  skipped: "not_enrolled" | "not_possible",
): Promise<Settled> => {
  const next: SuggestedCircle = { ...circle, status: "skipped", skipped };
  const committed = await commit([matchingSuggestions.settleCircle(at, next)], []);
  if (committed.ok || committed.error.code === "matching.changed_meanwhile") return "settled";
  return { retry: committed.error.code };
};

/** Makes one circle real with those who still take part, if they are three at least. */
export const applyCircle = async (
  deps: ApplyingDeps,
  at: SuggestionPlace,
  circle: SuggestedCircle,
  standing: Standing,
): Promise<Settled> => {
  const members = circle.memberIds.flatMap((id) => standing.enrolled(id) ?? []);
  const people = [...new Set(members.flatMap(({ personId }) => personId ?? []))];
  const [first] = members;
  if (first === undefined || people.length < circleSizes.least) {
    return skip(deps, at, circle, "not_enrolled");
  }
  const run = await loadProgrammeOf(deps, first);
  if (run === null) return { retry: "no such programme" };
  const now = deps.clock.now();
  const id = deps.ids.derivedCircleId(circle.runId, String(circle.number));
  const { cohortId, organisationId } = first;
  const belonging = { id, cohortId, organisationId, matchReason: circle.reason };
  const formed = formCircle({ ...belonging, memberIds: people }, now);
  const committed = await deps.commit(
    [
      deps.matchingSuggestions.settleCircle(at, { ...circle, status: "applied", circleId: id }),
      ...members.map((member) => deps.enrolments.replace(taken(member))),
      ...deps.circles.insert(formed),
      turnWrite(deps, formed, run.programme.cadence),
      ...guards(deps, people),
    ],
    [
      {
        id: deps.ids.derivedEventId("circle.formed", id),
        at: now,
        v: 1,
        type: "circle.formed",
        circleId: id,
        memberIds: people,
        revision: formed.revision,
      },
    ],
  );
  if (committed.ok || committed.error.code === "matching.changed_meanwhile") return "settled";
  return committed.error.code === "circle.not_found"
    ? skip(deps, at, circle, "not_possible")
    : { retry: committed.error.code };
};
