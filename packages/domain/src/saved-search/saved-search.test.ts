import { PersonId, SavedSearchId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import {
  noSavedSearches,
  removeSearch,
  renameSearch,
  SavedSearchList,
  SavedSearchName,
  savedSearchesMax,
  saveSearch,
} from "./index.ts";

const hex = (number: number): string => String(number).padStart(32, "0");
const person = PersonId.parse(`per_${hex(1)}`);
const idOf = (number: number) => SavedSearchId.parse(`svs_${hex(number)}`);
const searchOf = (number: number) => ({
  id: idOf(number),
  name: `Search ${number}`,
  query: "skill=SQL",
  savedAt: Instant.parse("2026-03-02T09:00:00.000Z"),
});

const withSearches = (count: number): SavedSearchList =>
  Array.from({ length: count }, (_, at) => searchOf(at + 1)).reduce((list, search) => {
    const saved = saveSearch(list, search);
    return saved.ok ? saved.value : list;
  }, noSavedSearches(person));

test("up to twenty searches are kept, the newest first, and not one more", () => {
  const full = withSearches(savedSearchesMax);
  expect([full.searches.length, full.revision]).toEqual([20, 20]);
  expect(full.searches[0]?.id).toBe(idOf(20));
  expect(SavedSearchList.safeParse(full).success).toBe(true);
  expect(saveSearch(full, searchOf(21))).toEqual({
    ok: false,
    error: { code: "saved_search.limit_reached" },
  });
});

test("what is saved, named or removed a second time changes nothing", () => {
  const two = withSearches(2);
  expect(saveSearch(two, { ...searchOf(1), name: "Else" })).toEqual({ ok: true, value: two });
  expect(renameSearch(two, idOf(1), "Search 1")).toEqual({ ok: true, value: two });
  expect(removeSearch(two, idOf(3))).toBe(two);
});

test("a new name changes that search alone", () => {
  const renamed = renameSearch(withSearches(2), idOf(1), "Evenings");
  expect(renamed.ok && renamed.value.searches.map(({ name }) => name)).toEqual([
    "Search 2",
    "Evenings",
  ]);
  expect(renameSearch(withSearches(2), idOf(3), "Evenings")).toEqual({
    ok: false,
    error: { code: "saved_search.not_found" },
  });
});

test("a search that is removed makes room", () => {
  const fewer = removeSearch(withSearches(savedSearchesMax), idOf(7));
  expect(fewer.searches).toHaveLength(19);
  expect(saveSearch(fewer, searchOf(21)).ok).toBe(true);
});

test.each(["", "   ", "a".repeat(61), "one\ntwo"])("%j is no name", (name) => {
  expect(SavedSearchName.safeParse(name).success).toBe(false);
});
