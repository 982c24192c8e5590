import type { AppError } from "@waymark/contracts/error";
import type { Me } from "@waymark/contracts/person";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { verifyLink } from "../link/index.ts";
import type { Clock, Commit, Persons } from "../ports/index.ts";
import { meOf } from "./me.ts";

type Deps = { readonly commit: Commit; readonly persons: Persons };

/** Switches reminder mails on or off; saying the same twice is no error. */
export const setReminders =
  (deps: Deps) =>
  async (personId: PersonId, wantsReminders: boolean): Promise<Result<Me, AppError>> => {
    const person = await deps.persons.get(personId);
    if (person === null) return err({ code: "person.not_registered" });
    if (person.wantsReminders === wantsReminders) return ok(meOf(person));
    const changed = { ...person, wantsReminders, revision: person.revision + 1 };
    const committed = await deps.commit([deps.persons.replace(changed)], []);
    return committed.ok ? ok(meOf(changed)) : committed;
  };

/** One-click unsubscribe (RFC 8058) by the signed link of a reminder mail. */
export const stopReminders =
  (deps: Deps & { readonly clock: Clock; readonly linkSecret: string }) =>
  async (token: string): Promise<Result<null, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "stop_reminders", deps.clock.now());
    if (!claim.ok) return claim;
    const outcome = await setReminders(deps)(claim.value.personId, false);
    return outcome.ok ? ok(null) : outcome;
  };
