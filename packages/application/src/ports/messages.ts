import type { MentorshipId, MessageId, PersonId } from "@waymark/domain/id";
import type { Message, Reading } from "@waymark/domain/message";
import type { Page, Write } from "./storage.ts";

/** What the two of a mentorship write to each other. */
export type Messages = {
  readonly get: (mentorshipId: MentorshipId, id: MessageId) => Promise<Message | null>;
  /** All of a pair, at this moment, the latest first. */
  readonly list: (mentorshipId: MentorshipId, cursor?: string) => Promise<Page<Message>>;
  /** Those that wait for somebody's morning; few, as they all are of one night. */
  readonly listHeld: (mentorshipId: MentorshipId) => Promise<readonly Message[]>;
  /** Refused with `message.changed_meanwhile` when there is one of that id. */
  readonly insert: (message: Message) => Write;
  /** Refused with `message.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (message: Message) => Write;
};

/** What either of a pair has read. */
export type Readings = {
  /** Of revision 0 before the first one. */
  readonly get: (mentorshipId: MentorshipId, personId: PersonId) => Promise<Reading>;
  /** Refused with `message.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly replace: (reading: Reading) => Write;
};
