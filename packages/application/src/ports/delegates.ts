import type { DelegateList } from "@waymark/domain/delegate";
import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** Who may book for a mentor. */
export type Delegates = {
  /** Whether that person may act for the mentor at this moment. */
  readonly isDelegate: (mentorId: PersonId, personId: PersonId) => Promise<boolean>;
  readonly ofMentor: (mentorId: PersonId) => Promise<DelegateList>;
  /** For whom that person acts, in no order. */
  readonly mentorsOf: (personId: PersonId) => Promise<readonly PersonId[]>;
  /**
   * The list in place of the one that was read, which may lack or have one delegate more. Refused
   * with `delegate.changed_meanwhile` unless that one still stands.
   */
  readonly replace: (read: DelegateList, next: DelegateList) => readonly Write[];
};
