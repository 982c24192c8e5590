import { type Agreement, agreementDueKinds, agreementDues } from "@waymark/domain/agreement";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

/** Makes the stored review that of this revision; see `introduction/due-writes.ts`. */
export const reviewWrites = (
  { dues, ids }: { readonly dues: Dues; readonly ids: Ids },
  agreement: Agreement,
  now: Instant,
): readonly Write[] => {
  const { mentorshipId, revision } = agreement;
  const wanted = agreementDues(agreement, now);
  return agreementDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(mentorshipId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, mentorshipId, revision });
  });
};
