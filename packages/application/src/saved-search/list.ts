import type { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import type { PersonId } from "@waymark/domain/id";
import type { SavedSearchDeps } from "./deps.ts";

export const listSavedSearches =
  (deps: Pick<SavedSearchDeps, "savedSearches">) =>
  async (actor: { readonly personId: PersonId }): Promise<SavedSearchesAnswer> => {
    const { searches } = await deps.savedSearches.ofPerson(actor.personId);
    return { searches };
  };
