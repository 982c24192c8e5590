import type { AppError } from "@waymark/contracts/error";
import type { Me, RegisterInput } from "@waymark/contracts/person";
import { register } from "@waymark/domain/person";
import { ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import type { Clock, Commit, Persons, SignInSession } from "../ports/index.ts";
import { meOf } from "./me.ts";

type Deps = { readonly clock: Clock; readonly commit: Commit; readonly persons: Persons };

/** Makes a person of a signed-in account; sent twice, it answers with the person of the first time. */
export const registerPerson =
  (deps: Deps) =>
  async (
    session: SignInSession,
    input: z.infer<typeof RegisterInput>,
  ): Promise<Result<Me, AppError>> => {
    const registered = register(
      { id: session.personId, emailAddress: session.emailAddress, ...input },
      deps.clock.now(),
    );
    if (!registered.ok) return registered;
    const committed = await deps.commit([deps.persons.insert(registered.value)], []);
    if (committed.ok) return ok(meOf(registered.value));
    const existing = await deps.persons.get(session.personId);
    const isRetry =
      existing !== null &&
      existing.displayName === input.displayName &&
      existing.timeZone === input.timeZone;
    return isRetry ? ok(meOf(existing)) : committed;
  };
