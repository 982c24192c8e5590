import { openTestDb } from "@waymark/db/test-db";
import type { Page } from "@waymark/application/ports";
import { addDays, Instant } from "@waymark/domain/time";
import { buildMentorship, buildPerson, numberedId } from "@waymark/testing/build";
import { expect, test } from "vitest";

const db = await openTestDb();
const start = Instant.parse("2026-03-02T09:00:00.000Z");

/** All pages of a list, one after the other. */
const pagesOf = async <Item>(
  list: (cursor?: string) => Promise<Page<Item>>,
): Promise<readonly (readonly Item[])[]> => {
  const pages: (readonly Item[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return pages;
};

test("a person's mentorships of both sides come in one order, page by page and each once", async () => {
  const me = buildPerson(1).id;
  // Two of each moment, so that the order within it counts as well.
  const all = Array.from({ length: 60 }, (_, at) =>
    buildMentorship(at + 1, {
      ...(at % 3 === 0
        ? { mentorId: me, menteeId: numberedId("person", 100 + at) }
        : { mentorId: numberedId("person", 100 + at), menteeId: me }),
      proposedAt: addDays(start, Math.floor(at / 2)),
    }),
  );
  for (const mentorship of all) {
    expect(await db.commit([db.mentorships.insert(mentorship)], [])).toMatchObject({ ok: true });
  }
  const pages = await pagesOf((cursor) => db.mentorships.list(me, cursor));
  expect(pages.map(({ length }) => length)).toEqual([25, 25, 10]);
  expect(pages.flat().map(({ id }) => id)).toEqual(all.toReversed().map(({ id }) => id));
  expect(await db.mentorships.listOf(me)).toEqual(pages.flat());
  expect(await db.mentorships.list(me, "nonsense")).toEqual({ items: [] });
  expect(await db.mentorships.list(buildPerson(2).id)).toEqual({ items: [] });
});

test("pairs that do not meet come with the longest wait first, page by page, until they are settled", async () => {
  const { driftCases } = db;
  const all = Array.from({ length: 30 }, (_, at) => ({
    mentorshipId: buildMentorship(at + 1).id,
    since: addDays(start, -at),
  }));
  for (const one of all) await db.commit([driftCases.open(one)], []);
  const pages = await pagesOf((cursor) => driftCases.list(cursor));
  expect(pages.map(({ length }) => length)).toEqual([20, 10]);
  expect(pages.flat()).toEqual(all.toReversed());
  for (const { mentorshipId } of all) await db.commit([driftCases.close(mentorshipId)], []);
  expect(await driftCases.list()).toEqual({ items: [] });
});
