import { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import { beforeEach, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

let world: World;
let mentee: string;

beforeEach(async () => {
  world = await openWorld();
  mentee = await world.cookieOf(world.mentee);
});

const idOf = (number: number): string => `svs_${String(number).padStart(32, "0")}`;
const evenings = "hours=mon-fri.18:00-20:00&tz=Asia/Tokyo&skill=SQL";

const save = (number: number, input: object = {}, cookie = mentee) =>
  world.mutate(
    "savedSearch.save",
    { searchId: idOf(number), name: `Search ${number}`, query: evenings, ...input },
    cookie,
  );
const kept = async (cookie = mentee) =>
  SavedSearchesAnswer.parse((await world.query("savedSearch.list", undefined, cookie)).data)
    .searches;

test("a search is saved, listed, renamed and removed by the person whose it is, and no other", async () => {
  const savedAt = world.db.clock.now();
  const search = { id: idOf(1), name: "Search 1", query: evenings, savedAt };
  expect((await save(1)).data).toEqual({ searches: [search] });
  expect(await kept()).toEqual([search]);

  const stranger = await world.cookieOf(world.stranger);
  expect(await kept(stranger)).toEqual([]);
  const renaming = { searchId: idOf(1), name: "Evenings" };
  expect(await world.mutate("savedSearch.rename", renaming, stranger)).toMatchObject({
    status: 404,
    code: "saved_search.not_found",
  });
  await world.mutate("savedSearch.remove", { searchId: idOf(1) }, stranger);
  expect(await kept()).toEqual([search]);

  expect((await world.mutate("savedSearch.rename", renaming, mentee)).data).toEqual({
    searches: [{ ...search, name: "Evenings" }],
  });
  const removal = { searchId: idOf(1) };
  expect((await world.mutate("savedSearch.remove", removal, mentee)).data).toEqual({
    searches: [],
  });
  expect((await world.mutate("savedSearch.remove", removal, mentee)).status).toBe(200);
});

test("what is kept is what the search page would write, whatever was sent", async () => {
  await save(1, { query: `?skill=SQL&page=3&hours=mon.18:00-18:20,tue.18:00-19:00&sort=price` });
  expect((await kept()).map(({ query }) => query)).toEqual(["hours=tue.18:00-19:00&skill=SQL"]);
});

test.each([
  ["that looks for nothing", { query: "page=3" }],
  ["that is longer than any address of the page", { query: `q=${"a".repeat(999)}` }],
  ["without a name", { name: "  " }],
  ["with a name of two lines", { name: "a\nb" }],
  ["with something else in it", { sort: "newest" }],
])("a search %s is refused and leaves nothing behind", async (_, input) => {
  expect(await save(1, input)).toMatchObject({ status: 400, code: "request.invalid" });
  expect(await kept()).toEqual([]);
});

test("nobody saves a search without being signed in", async () => {
  expect(await save(1, {}, "")).toMatchObject({ status: 401, code: "sign_in.required" });
});

test("a search that is sent twice is one, and of three at once none is lost", async () => {
  await Promise.all([save(1), save(2), save(3)]);
  await save(1, { name: "Else" });
  expect((await kept()).map(({ name }) => name).toSorted()).toEqual([
    "Search 1",
    "Search 2",
    "Search 3",
  ]);
});

test("the twenty-first search is refused", async () => {
  for (let number = 1; number <= 20; number += 1) await save(number);
  expect(await save(21)).toMatchObject({ status: 409, code: "saved_search.limit_reached" });
  expect(await kept()).toHaveLength(20);
});
