import { type Mentorship, mentorshipDueKinds, mentorshipDues } from "@waymark/domain/mentorship";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Ids };

/** Makes the stored due items those of this revision; see `introduction/due-writes.ts`. */
export const mentorshipDueWrites = (
  { dues, ids }: Deps,
  mentorship: Mentorship,
): readonly Write[] => {
  const wanted = mentorshipDues(mentorship);
  return mentorshipDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(mentorship.id, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({
          id,
          at: due.at,
          kind,
          mentorshipId: mentorship.id,
          revision: mentorship.revision,
        });
  });
};
