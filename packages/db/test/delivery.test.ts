import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { addMinutes, Instant } from "@waymark/domain/time";
import type { Delivery, MailAbout } from "@waymark/domain/delivery";
import { IntroductionId, SessionId } from "@waymark/domain/id";
import { buildDelivery, numberedId } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { faultsAt } from "@waymark/testing/faults";
import { describe, expect, test } from "vitest";

const aboutIntroduction = (number: number): MailAbout => ({
  noun: "introduction",
  introductionId: IntroductionId.parse(numberedId("introduction", number)),
});
const sessionId = SessionId.parse(numberedId("session", 1));
const start = Instant.parse("2026-03-02T09:00:00.000Z");
const later = addMinutes(start, 20);
const secondClaim = (number: number): Delivery =>
  buildDelivery(number, {
    attempt: 2,
    claimedAt: later,
    leaseUntil: addMinutes(later, 2),
    updatedAt: later,
  });

describe("a claim", () => {
  test("of 20 workers at once exactly one gets the first claim", async () => {
    const { deliveries } = await openTestDb();
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => deliveries.claim(buildDelivery(1))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test("of the second attempt needs the first one to stand", async () => {
    const { deliveries } = await openTestDb();
    expect(await deliveries.claim(secondClaim(1))).toBe(false);
    await deliveries.claim(buildDelivery(1));
    expect(await deliveries.claim(secondClaim(1))).toBe(true);
    expect(await deliveries.claim(secondClaim(1))).toBe(false);
    expect(await deliveries.get(secondClaim(1).id)).toEqual(secondClaim(1));
  });

  test("is not had on a mail that a report has meanwhile called sent", async () => {
    const { deliveries } = await openTestDb();
    const first = buildDelivery(1);
    await deliveries.claim(first);
    await deliveries.move(first, { state: "sent", updatedAt: later, providerMessageId: "m-1" });
    expect(await deliveries.claim(secondClaim(1))).toBe(false);
  });

  test("whose answer got lost is still known to be ours", async () => {
    const { deliveries } = await openTestDb({ faults: faultsAt({ 1: "lost_after" }) });
    expect(await deliveries.claim(buildDelivery(1))).toBe(true);
  });
});

describe("a move", () => {
  test("keeps what it does not name and adds what it does", async () => {
    const { deliveries } = await openTestDb();
    const claimed = buildDelivery(1);
    await deliveries.claim(claimed);
    await deliveries.move(claimed, { state: "sent", updatedAt: later, providerMessageId: "m-1" });
    const sent = await deliveries.get(claimed.id);
    if (sent === null) throw new Error("no delivery");
    await deliveries.move(sent, { state: "bounced", updatedAt: later, reason: "no such user" });
    expect(await deliveries.get(claimed.id)).toEqual({
      ...claimed,
      state: "bounced",
      updatedAt: later,
      providerMessageId: "m-1",
      reason: "no such user",
    });
  });

  test("from a state or an attempt that no longer stands changes nothing", async () => {
    const { deliveries } = await openTestDb();
    const first = buildDelivery(1);
    await deliveries.claim(first);
    await deliveries.claim(secondClaim(1));
    expect(await deliveries.move(first, { state: "refused", updatedAt: later })).toBe(false);
    expect(await deliveries.get(first.id)).toEqual(secondClaim(1));
  });

  test("that lost its answer twice is done once and reported as done", async () => {
    const { deliveries } = await openTestDb({
      faults: faultsAt({ 2: "lost_after", 3: "lost_before" }),
    });
    const claimed = buildDelivery(1);
    await deliveries.claim(claimed);
    expect(await deliveries.move(claimed, { state: "sent", updatedAt: later })).toBe(true);
  });
});

describe("a release", () => {
  test("lets the next worker claim at once", async () => {
    const { deliveries } = await openTestDb();
    const claimed = buildDelivery(1);
    await deliveries.claim(claimed);
    expect(await deliveries.release(claimed)).toBe(true);
    expect(await deliveries.get(claimed.id)).toBeNull();
    expect(await deliveries.claim(claimed)).toBe(true);
  });

  test("does not take the claim of somebody else, nor a mail that went out", async () => {
    const { deliveries } = await openTestDb();
    const first = buildDelivery(1);
    await deliveries.claim(first);
    await deliveries.claim(secondClaim(1));
    expect(await deliveries.release(first)).toBe(false);
    await deliveries.move(secondClaim(1), { state: "sent", updatedAt: later });
    expect(await deliveries.release(secondClaim(1))).toBe(false);
    expect((await deliveries.get(first.id))?.state).toBe("sent");
  });
});

describe("lists", () => {
  test("an introduction's deliveries are all its own, in the order of their claims", async () => {
    const { deliveries } = await openTestDb();
    const [second, first] = [buildDelivery(1, { claimedAt: later }), buildDelivery(2)];
    const other = buildDelivery(3, { about: aboutIntroduction(2) });
    await Promise.all([second, first, other].map(deliveries.claim));
    const id = IntroductionId.parse(numberedId("introduction", 1));
    expect(await deliveries.listByIntroduction(id)).toEqual([first, second]);
  });

  test("a booking's deliveries are all its own", async () => {
    const { deliveries } = await openTestDb();
    const mine = buildDelivery(1, {
      about: { noun: "booking", sessionId },
      template: "booking_reminder_day",
    });
    await Promise.all([mine, buildDelivery(2)].map(deliveries.claim));
    expect(await deliveries.listByBooking(sessionId)).toEqual([mine]);
  });

  test("a mail from before there were bookings is read, listed and moved as the others", async () => {
    const db = await openTestDb();
    const { about: _about, ...rest } = buildDelivery(1);
    const introductionId = IntroductionId.parse(numberedId("introduction", 1));
    const { id, updatedAt, claimedAt, state, attempt } = rest;
    const body = { ...rest, introductionId };
    await db.client.send(
      new PutItemCommand({
        TableName: db.tableName,
        Item: marshall({
          pk: `delivery#${id}`,
          sk: "delivery",
          gsi1pk: `delivery.introduction#${introductionId}`,
          gsi1sk: `${claimedAt}#${id}`,
          gsi2pk: "delivery.day#2026-03-02",
          gsi2sk: `${updatedAt}#${id}`,
          kind: "delivery",
          v: "1",
          day: "2026-03-02",
          id,
          introductionId,
          updatedAt,
          claimedAt,
          state,
          attempt,
          body,
        }),
      }),
    );
    const { deliveries } = db;
    expect(await deliveries.get(id)).toEqual(buildDelivery(1));
    expect(await deliveries.listByIntroduction(introductionId)).toEqual([buildDelivery(1)]);
    expect((await deliveries.listByDate("2026-03-02")).items).toEqual([buildDelivery(1)]);
    expect(await deliveries.move(buildDelivery(1), { state: "sent", updatedAt: later })).toBe(true);
    expect(await deliveries.listByIntroduction(introductionId)).toMatchObject([{ state: "sent" }]);
  });

  test("a date shows what last changed on it, newest first, over all pages", async () => {
    const { deliveries } = await openTestDb();
    const all = Array.from({ length: 60 }, (_, at) =>
      buildDelivery(at + 1, { updatedAt: addMinutes(start, at) }),
    );
    await Promise.all(all.map(deliveries.claim));
    const first = await deliveries.listByDate("2026-03-02");
    const second = await deliveries.listByDate("2026-03-02", first.nextCursor);
    expect([...first.items, ...second.items]).toEqual(all.toReversed());
    expect([first.items.length, second.nextCursor]).toEqual([50, undefined]);
  });

  test("a mail that changes on the next day moves to that day", async () => {
    const { deliveries } = await openTestDb();
    const claimed = buildDelivery(1);
    await deliveries.claim(claimed);
    const nextDay = Instant.parse("2026-03-03T00:00:00.000Z");
    await deliveries.move(claimed, { state: "delivered", updatedAt: nextDay });
    expect((await deliveries.listByDate("2026-03-02")).items).toEqual([]);
    expect((await deliveries.listByDate("2026-03-03")).items).toHaveLength(1);
  });

  test("a cursor that is none of ours gives an empty page", async () => {
    const { deliveries } = await openTestDb();
    await deliveries.claim(buildDelivery(1));
    expect(await deliveries.listByDate("2026-03-02", "bm9uZQ")).toEqual({ items: [] });
  });
});
