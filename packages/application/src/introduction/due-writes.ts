import {
  type Introduction,
  type IntroductionDueKind,
  introductionDueKinds,
  introductionDues,
} from "@waymark/domain/introduction";
import type { DueId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Ids };

const dueId = (deps: Deps, introduction: Introduction, kind: IntroductionDueKind): DueId =>
  deps.ids.derivedDueId(introduction.id, kind);

/**
 * Makes the stored due items those of this revision: there is one id per introduction and kind, so
 * what a former revision wanted is either replaced or cancelled.
 */
export const dueWrites = (
  deps: Deps,
  introduction: Introduction,
  now: Instant,
): readonly Write[] => {
  const wanted = introductionDues(introduction, now);
  return introductionDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = dueId(deps, introduction, kind);
    return due === undefined
      ? deps.dues.cancel(id)
      : deps.dues.schedule({
          id,
          at: due.at,
          kind,
          introductionId: introduction.id,
          revision: introduction.revision,
        });
  });
};
