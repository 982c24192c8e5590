import type { PersonId } from "@waymark/domain/id";
import type { BookingDeps } from "./deps.ts";

/** Whether somebody is that mentor, or one of the mentor's delegates at this moment. */
export const actsFor =
  ({ delegates }: Pick<BookingDeps, "delegates">) =>
  async (personId: PersonId, mentorId: PersonId): Promise<boolean> =>
    personId === mentorId || (await delegates.isDelegate(mentorId, personId));
