import {
  type Message,
  messageDueKinds,
  messageDues,
  type Reading,
  readingDue,
  readingDueKinds,
} from "@waymark/domain/message";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Ids };

/** Makes the stored due items those of this revision; see `introduction/due-writes.ts`. */
export const messageDueWrites = ({ dues, ids }: Deps, message: Message): readonly Write[] => {
  const wanted = messageDues(message);
  const { id: messageId, mentorshipId, revision } = message;
  return messageDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(messageId, kind);
    return due === undefined
      ? dues.cancel(id)
      : dues.schedule({ id, at: due.at, kind, mentorshipId, messageId, revision });
  });
};

/** The same for the mail about what somebody has not read. */
export const readingDueWrites = (
  { dues, ids }: Deps,
  reading: Reading,
  now: Instant,
): readonly Write[] => {
  const wanted = readingDue(reading, now);
  const { mentorshipId, personId: readerId, revision } = reading;
  return readingDueKinds.map((kind) => {
    const id = ids.derivedDueId(mentorshipId, readerId, kind);
    return wanted === null
      ? dues.cancel(id)
      : dues.schedule({ id, at: wanted.at, kind, mentorshipId, readerId, revision });
  });
};
