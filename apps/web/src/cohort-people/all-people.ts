import type { PersonRow } from "@waymark/contracts/cohort";
import type { Api } from "../shared/api/index.ts";

/** Everybody of a cohort, a page after another; by name, as the pages themselves have no order. */
export const allPeople = async (
  api: Api,
  cohortId: string,
  onProgress: (count: number) => void,
): Promise<readonly PersonRow[]> => {
  // Somebody may be met twice when people are added meanwhile.
  const people = new Map<string, PersonRow>();
  let cursor: string | undefined;
  do {
    const page = await api.cohort.people.query({
      cohortId,
      ...(cursor !== undefined && { cursor }),
    });
    for (const person of page.people) people.set(person.id, person);
    onProgress(people.size);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return [...people.values()].toSorted(
    (a, b) => a.side.localeCompare(b.side) || a.name.localeCompare(b.name),
  );
};
