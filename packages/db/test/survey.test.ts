import { openTestDb } from "@waymark/db/test-db";
import { PublicReview } from "@waymark/domain/survey";
import { Instant } from "@waymark/domain/time";
import { buildPerson, buildSurvey, numberedId } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";

const { commit, reviews, surveys } = await openTestDb();
const changed = { ok: false, error: { code: "survey.changed_meanwhile" } };

describe("a survey", () => {
  test("is made once, and replaced or relied on only as it was read", async () => {
    const read = buildSurvey(1);
    expect((await commit([surveys.insert(read)], [])).ok).toBe(true);
    expect(await commit([surveys.insert(read)], [])).toEqual(changed);
    const next = buildSurvey(1, { status: "lapsed", revision: 4 });
    expect((await commit([surveys.check(read)], [])).ok).toBe(true);
    expect((await commit([surveys.replace(read, next)], [])).ok).toBe(true);
    expect(await commit([surveys.replace(read, next)], [])).toEqual(changed);
    expect(await commit([surveys.check(read)], [])).toEqual(changed);
    expect(await surveys.get(read.id)).toEqual(next);
  });

  test("is listed for who is asked and for nobody else, of a time and the last session first", async () => {
    const respondentId = numberedId("person", 20);
    const of = (number: number, dueAt: string) => buildSurvey(number, { respondentId, dueAt });
    const [old, early, late] = [
      of(11, "2026-03-01T10:00:00.000Z"),
      of(12, "2026-03-02T10:00:00.000Z"),
      of(13, "2026-03-03T10:00:00.000Z"),
    ];
    await commit([old, early, late].map(surveys.insert), []);
    const from = Instant.parse("2026-03-02T10:00:00.000Z");
    expect(await surveys.listOf(early.respondentId, from)).toEqual([late, early]);
    expect(await surveys.listOf(buildPerson(21).id, from)).toEqual([]);
  });
});

const mentorId = buildPerson(30).id;
const review = (mentee: number, session: number, rating: number, text?: string): PublicReview =>
  PublicReview.parse({
    rating,
    ...(text !== undefined && { text }),
    mentorId,
    menteeId: numberedId("person", mentee),
    sessionId: numberedId("session", session),
    sessionEnd: `2026-03-${String(session).padStart(2, "0")}T10:00:00.000Z`,
    month: "2026-03",
  });

describe("reviews", () => {
  test("count one per mentee: a later one takes the place of the earlier, in the counts too", async () => {
    const [first, second, other] = [review(2, 1, 2), review(2, 4, 5, "Better."), review(3, 2, 5)];
    const put = (read: PublicReview | null, next: PublicReview) =>
      commit(reviews.put(read, next), []);
    expect(await reviews.countsOf([mentorId])).toEqual(new Map());
    expect((await put(null, first)).ok).toBe(true);
    expect((await put(null, other)).ok).toBe(true);
    expect(await reviews.countsOf([mentorId])).toEqual(new Map([[mentorId, [0, 1, 0, 0, 1]]]));
    expect(await put(null, second)).toEqual(changed);
    expect((await put(first, second)).ok).toBe(true);
    expect(await put(first, second)).toEqual(changed);
    expect(await reviews.countsOf([mentorId])).toEqual(new Map([[mentorId, [0, 0, 0, 0, 2]]]));
    expect(await reviews.get(mentorId, first.menteeId)).toEqual(second);
    expect((await reviews.list(mentorId)).items).toEqual([second, other]);
  });

  test("come in pages, of the latest session first", async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...review(40 + at, at + 1, 4),
      mentorId: buildPerson(31).id,
    }));
    for (const one of many) await commit(reviews.put(null, one), []);
    const page = await reviews.list(buildPerson(31).id);
    const rest = await reviews.list(buildPerson(31).id, page.nextCursor);
    expect([...page.items, ...rest.items]).toEqual(many.toReversed());
    expect(rest.nextCursor).toBeUndefined();
  });
});
