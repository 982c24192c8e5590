import type { Me } from "@waymark/contracts/person";
import type { Person } from "@waymark/domain/person";
import type { Persons, SignInSession } from "../ports/index.ts";

export const meOf = (person: Person): Me => ({ state: "registered", person });

/** Who is asking. */
export const describeMe =
  (deps: { readonly persons: Persons }) =>
  async (session: SignInSession | null): Promise<Me> => {
    if (session === null) return { state: "signed_out" };
    const person = await deps.persons.get(session.personId);
    return person === null
      ? { state: "unregistered", emailAddress: session.emailAddress }
      : meOf(person);
  };
