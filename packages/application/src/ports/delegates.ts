import type { PersonId } from "@waymark/domain/id";

/** Who may book for a mentor. */
export type Delegates = {
  /** Whether that person may act for the mentor at this moment. */
  readonly isDelegate: (mentorId: PersonId, personId: PersonId) => Promise<boolean>;
};
