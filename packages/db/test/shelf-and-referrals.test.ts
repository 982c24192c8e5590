import { openTestDb } from "@waymark/db/test-db";
import { MentorshipId, ReferralId, ResourceId } from "@waymark/domain/id";
import { noReferrals, Referral, withReferral } from "@waymark/domain/referral";
import { addResource, emptyShelf, ResourceContent, type Shelf } from "@waymark/domain/resource";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";

const { shelves, referrals, commit } = await openTestDb();
const pair = (number: number): MentorshipId => MentorshipId.parse(numberedId("mentorship", number));
const now = Instant.parse("2026-03-02T09:00:00.000Z");

const withOne = (shelf: Shelf, number: number): Shelf => {
  const added = addResource(shelf, {
    id: ResourceId.parse(numberedId("resource", number)),
    content: ResourceContent.parse({
      kind: "link",
      title: "設計の話",
      url: "https://example.com/a?b=c",
    }),
    addedBy: "mentee",
    addedAt: now,
  });
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
};

describe("a shelf", () => {
  test("is read back as it was put, and is empty before", async () => {
    expect(await shelves.of(pair(1))).toEqual(emptyShelf(pair(1)));
    const one = withOne(emptyShelf(pair(1)), 1);
    const two = withOne(one, 2);
    expect((await commit([shelves.put(one)], [])).ok).toBe(true);
    expect((await commit([shelves.put(two)], [])).ok).toBe(true);
    expect(await shelves.of(pair(1))).toEqual(two);
  });

  test("of two that grow at once from the same one a single one is kept", async () => {
    const empty = emptyShelf(pair(2));
    const outcomes = await Promise.all(
      [1, 2, 3].map((number) => commit([shelves.put(withOne(empty, number))], [])),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((one) => (one.ok ? [] : [one.error.code]))).toEqual([
      "resource.changed_meanwhile",
      "resource.changed_meanwhile",
    ]);
  });
});

describe("the referrals of a pair", () => {
  const referral = Referral.parse({
    id: ReferralId.parse(numberedId("referral", 1)),
    mentorshipId: pair(3),
    mentorId: numberedId("person", 1),
    menteeId: numberedId("person", 2),
    proposedBy: "mentor",
    thirdName: "Imani",
    thirdAddress: "imani@example.org",
    reason: "You two move teams to the same tools.",
    status: "proposed",
    proposedAt: now,
    since: now,
    revision: 1,
  });

  test("are read back as they were put, and change from what was read only", async () => {
    const none = noReferrals(pair(3));
    expect(await referrals.of(pair(3))).toEqual(none);
    const one = withReferral(none, referral);
    expect((await commit([referrals.put(one)], [])).ok).toBe(true);
    expect(await referrals.of(pair(3))).toEqual(one);
    expect(await commit([referrals.put(one)], [])).toMatchObject({
      error: { code: "referral.changed_meanwhile" },
    });
    const { thirdAddress: _forgotten, ...rest } = referral;
    const ended = withReferral(one, { ...rest, status: "declined", revision: 2 });
    expect((await commit([referrals.put(ended)], [])).ok).toBe(true);
    expect(JSON.stringify(await referrals.of(pair(3)))).not.toContain("imani@example.org");
  });

  test("ask nobody at an address that was refused, for good and by its digest alone", async () => {
    const digest = "a".repeat(64);
    expect(await referrals.isUnwanted(digest)).toBe(false);
    const refuse = () => commit([referrals.refuse(digest, now)], []);
    expect([(await refuse()).ok, (await refuse()).ok]).toEqual([true, true]);
    expect(await referrals.isUnwanted(digest)).toBe(true);
    expect(await referrals.isUnwanted("b".repeat(64))).toBe(false);
  });
});
