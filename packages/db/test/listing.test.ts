import type { Listing, Slug } from "@waymark/domain/listing";
import { buildListing, buildPerson } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

const publishMany = async (db: Awaited<ReturnType<typeof openTestDb>>, listings: Listing[]) => {
  for (let at = 0; at < listings.length; at += 50) {
    await db.commit(listings.slice(at, at + 50).flatMap(db.listings.insert), []);
  }
};

test("a listing is found by its id and by its address", async () => {
  const { listings, commit } = await openTestDb();
  const listing = buildListing(1);
  await commit(listings.insert(listing), []);
  expect(await listings.get(listing.id)).toEqual(listing);
  expect(await listings.getBySlug(listing.slug)).toEqual(listing);
});

test("an address that nobody took leads nowhere", async () => {
  const { listings } = await openTestDb();
  const slug: Slug = buildListing(1).slug;
  expect(await listings.getBySlug(slug)).toBeNull();
});

test("two listings cannot have one address, and the loser leaves nothing behind", async () => {
  const { listings, commit } = await openTestDb();
  const first = buildListing(1);
  const second = buildListing(2, { slug: first.slug });
  await commit(listings.insert(first), []);
  expect(await commit(listings.insert(second), [])).toEqual({
    ok: false,
    error: { code: "listing.already_exists" },
  });
  expect(await listings.get(second.id)).toBeNull();
  expect(await listings.getBySlug(first.slug)).toEqual(first);
});

test("published listings come in id order, each once, over all pages", async () => {
  const db = await openTestDb();
  const published = Array.from({ length: 450 }, (_, at) => buildListing(at + 1));
  await publishMany(db, published.toReversed());
  const found: Listing[] = [];
  const pageSizes: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await db.listings.listPublished(cursor);
    found.push(...page.items);
    pageSizes.push(page.items.length);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(found).toEqual(published);
  expect(pageSizes).toEqual([200, 200, 50]);
});

test("the last page has no cursor even when it is full", async () => {
  const db = await openTestDb();
  await publishMany(
    db,
    Array.from({ length: 200 }, (_, at) => buildListing(at + 1)),
  );
  const page = await db.listings.listPublished();
  expect([page.items.length, page.nextCursor]).toEqual([200, undefined]);
});

test("drafts and paused listings are not among the published ones", async () => {
  const db = await openTestDb();
  const published = buildListing(3);
  await publishMany(db, [
    buildListing(1, { status: "draft" }),
    buildListing(2, { status: "paused" }),
    published,
  ]);
  expect((await db.listings.listPublished()).items).toEqual([published]);
});

test("many listings come at once, those that are there, as they are at that moment", async () => {
  const db = await openTestDb();
  const stored = Array.from({ length: 230 }, (_, at) => buildListing(at + 1));
  await publishMany(db, stored);
  const ids = [...stored, buildListing(900)].map(({ id }) => id);
  const found = await db.listings.getMany(ids);
  expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(stored);
  expect(await db.listings.getMany([])).toEqual([]);
});

test("a mentor's listings come in whatever state, and nobody else's among them", async () => {
  const db = await openTestDb();
  const { mentorId } = buildListing(1);
  const own = [buildListing(1), buildListing(2, { mentorId, status: "draft" })];
  await publishMany(db, [...own, buildListing(3)]);
  expect(await db.listings.listByMentor(mentorId)).toEqual(own);
});

test("a listing is replaced only by the next revision of what is stored", async () => {
  const { listings, commit } = await openTestDb();
  const listing = buildListing(1);
  await commit(listings.insert(listing), []);
  const paused = buildListing(1, { status: "paused", revision: 2 });
  expect(await commit([listings.replace(paused)], [])).toEqual({ ok: true, value: null });
  expect(await commit([listings.replace(paused)], [])).toEqual({
    ok: false,
    error: { code: "listing.changed_meanwhile" },
  });
  expect(await listings.get(listing.id)).toEqual(paused);
  expect((await listings.listPublished()).items).toEqual([]);
});

test("what relies on a published listing is refused once it is none", async () => {
  const { listings, commit, persons } = await openTestDb();
  const listing = buildListing(1);
  await commit(listings.insert(listing), []);
  const write = persons.insert(buildPerson(1));
  await commit([listings.replace(buildListing(1, { status: "paused", revision: 2 }))], []);
  expect(await commit([write, listings.checkPublished(listing.id)], [])).toEqual({
    ok: false,
    error: { code: "listing.not_accepting" },
  });
  expect(await persons.get(buildPerson(1).id)).toBeNull();
});
