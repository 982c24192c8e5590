import { openTestDb } from "@waymark/db/test-db";
import { SavedSearchId } from "@waymark/domain/id";
import { noSavedSearches, type SavedSearchList, saveSearch } from "@waymark/domain/saved-search";
import { Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { expect, test } from "vitest";

const { savedSearches, commit } = await openTestDb();

const withOne = (list: SavedSearchList, number: number): SavedSearchList => {
  const saved = saveSearch(list, {
    id: SavedSearchId.parse(`svs_${String(number).padStart(32, "0")}`),
    name: "設計, evenings",
    query: "hours=mon-fri.18:00-20:00&tz=Asia/Tokyo",
    savedAt: Instant.parse("2026-03-02T09:00:00.000Z"),
  });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
};

test("searches are read back as they were saved, by the person whose they are", async () => {
  const { id } = buildPerson(1);
  expect(await savedSearches.ofPerson(id)).toEqual(noSavedSearches(id));
  const one = withOne(noSavedSearches(id), 1);
  const two = withOne(one, 2);
  expect((await commit([savedSearches.put(one)], [])).ok).toBe(true);
  expect((await commit([savedSearches.put(two)], [])).ok).toBe(true);
  expect(await savedSearches.ofPerson(id)).toEqual(two);
  const other = buildPerson(2).id;
  expect(await savedSearches.ofPerson(other)).toEqual(noSavedSearches(other));
});

test("of ten lists that grow at once from the same one, a single one is kept", async () => {
  const { id } = buildPerson(3);
  const lists = Array.from({ length: 10 }, (_, at) => withOne(noSavedSearches(id), at + 1));
  const outcomes = await Promise.all(lists.map((list) => commit([savedSearches.put(list)], [])));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]));
  expect(new Set(refusals)).toEqual(new Set(["storage.busy"]));
  expect((await savedSearches.ofPerson(id)).searches).toHaveLength(1);
});
