import type { DelegatesAnswer } from "@waymark/contracts/delegate";
import type { DelegateList } from "@waymark/domain/delegate";
import type { PersonId } from "@waymark/domain/id";
import type { DelegateDeps } from "./deps.ts";

/** The delegates by name; one whose account is gone is left out. */
export const showDelegates =
  (deps: Pick<DelegateDeps, "persons">) =>
  async ({ delegates }: DelegateList): Promise<DelegatesAnswer> => {
    const shown = await Promise.all(
      delegates.map(async ({ personId, since }) => {
        const person = await deps.persons.get(personId);
        if (person === null) return [];
        const { displayName, emailAddress } = person;
        return [{ personId, displayName, emailAddress, since }];
      }),
    );
    return { delegates: shown.flat() };
  };

/** Who acts for the mentor. */
export const listDelegates =
  (deps: Pick<DelegateDeps, "persons" | "delegates">) =>
  async (actor: { readonly personId: PersonId }): Promise<DelegatesAnswer> =>
    showDelegates(deps)(await deps.delegates.ofMentor(actor.personId));
