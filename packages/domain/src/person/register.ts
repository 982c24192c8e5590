import type { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";
import type { PersonErrorCode } from "./errors.ts";
import type { EmailAddress, Person } from "./person.ts";

export type Registration = {
  readonly id: PersonId;
  readonly emailAddress: EmailAddress;
  readonly displayName: string;
  readonly timeZone: TimeZone;
  readonly isAdult: boolean;
};

/** Everyone starts as a mentee; a mentor becomes one with a listing. */
export const register = (
  registration: Registration,
  now: Instant,
): Result<Person, { readonly code: PersonErrorCode }> => {
  const { isAdult, ...known } = registration;
  if (!isAdult) return err({ code: "person.not_an_adult" });
  return ok({
    ...known,
    roles: ["mentee"],
    adultConfirmedAt: now,
    wantsReminders: true,
    createdAt: now,
    revision: 1,
  });
};
