import { agreementDueKinds } from "@waymark/domain/agreement";
import {
  type Mentorship,
  mentorshipDueKinds,
  mentorshipDues,
  yearOf,
  yearSummaryAt,
} from "@waymark/domain/mentorship";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Ids };

/**
 * Makes the stored due items those of this revision; see `introduction/due-writes.ts`. What ended has
 * no agreement to review either.
 */
export const mentorshipDueWrites = (
  { dues, ids }: Deps,
  mentorship: Mentorship,
): readonly Write[] => {
  const { id: mentorshipId, revision, status } = mentorship;
  const wanted = mentorshipDues(mentorship);
  const idOf = (kind: string) => ids.derivedDueId(mentorshipId, kind);
  const own = mentorshipDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    return due === undefined
      ? dues.cancel(idOf(kind))
      : dues.schedule({ id: idOf(kind), at: due.at, kind, mentorshipId, revision });
  });
  const reviews = status === "ended" ? agreementDueKinds : [];
  return [...own, ...reviews.map((kind) => dues.cancel(idOf(kind)))];
};

/** In a year in which something happens, both get its summary at the end; one per person and year. */
export const yearDueWrites = (
  { dues, ids }: Deps,
  { mentorId, menteeId }: Mentorship,
  moment: Instant,
): readonly Write[] => {
  const year = yearOf(moment);
  return [mentorId, menteeId].map((personId) =>
    dues.schedule({
      id: ids.derivedDueId(personId, "send_year", String(year)),
      at: yearSummaryAt(year),
      kind: "send_year",
      personId,
      year,
      revision: 1,
    }),
  );
};
