import { type Referral, referralDueKinds, referralDues } from "@waymark/domain/referral";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Pick<Ids, "derivedDueId"> };

/** Makes the stored due items those of this revision; see `introduction/due-writes.ts`. */
export const referralDueWrites = ({ dues, ids }: Deps, referral: Referral): readonly Write[] => {
  const wanted = referralDues(referral);
  const { id: referralId, mentorshipId, revision } = referral;
  return referralDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(referralId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, referralId, mentorshipId, revision });
  });
};
