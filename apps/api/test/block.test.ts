import { followBlock } from "@waymark/application/block";
import { openMentorship } from "@waymark/application/mentorship";
import { pairKeyOf } from "@waymark/domain/block";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { buildAvailability, buildOffering, numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { type Answer, openWorld, request, type World } from "./harness.ts";

let world: World;
let mentor: string;
let mentee: string;

beforeEach(async () => {
  world = await openWorld();
  const offerings = [buildOffering(1, { durationMinutes: 30, stepMinutes: 30 })];
  await world.db.commit([world.db.availabilities.insert(buildAvailability(1, { offerings }))], []);
  mentor = await world.cookieOf(world.mentor);
  mentee = await world.cookieOf(world.mentee);
});

const place = () => ({ noun: "listing", listingId: world.listing.id });
const blockMentor = () => world.mutate("block.place", { place: place() }, mentee);

const send = () =>
  world.mutate(
    "introduction.send",
    { requestKey: randomUUID(), listingId: world.listing.id, request },
    mentee,
  );

/** What the worker does with the event of a block. */
const follow = async () => {
  const { db, mentor, mentee } = world;
  const deps = { ...db, zones: createZones(intlOffsetAt()) };
  const pair = pairKeyOf(mentor.id, mentee.id);
  return followBlock(deps)({ v: 1, eventId: db.ids.newEventId(), pair, revision: 1 });
};

const refusalOf = ({ status, code }: Answer) => ({ status, code });
const Sent = z.object({ introductionId: z.string() });

const booking = () => ({
  sessionId: numberedId("session", 1),
  listingId: world.listing.id,
  offeringId: numberedId("offering", 1),
  start: "2026-03-04T09:00:00.000Z",
});

test("to who is signed in, a mentor behind a block is as good as not there, on every surface", async () => {
  await blockMentor();
  const { listing } = world;
  const gone = { status: 404, code: "listing.not_found" };
  const { start: _start, ...session } = booking();
  const window = { from: "2026-03-04T00:00:00.000Z", to: "2026-03-06T00:00:00.000Z" };
  const { listingId, offeringId } = session;
  const answers = await Promise.all([
    world.query("listing.bySlug", { slug: listing.slug }, mentee),
    world.query("slot.offerings", { listingId }, mentee),
    world.query("slot.next", { listingId }, mentee),
    world.query("slot.list", { listingId, offeringId, ...window }, mentee),
    world.mutate("booking.hold", booking(), mentee),
    world.mutate("booking.book", { ...booking(), topic: "", timeZone: "UTC" }, mentee),
    send(),
  ]);
  expect(answers.map(refusalOf)).toEqual(answers.map(() => gone));
  const found = await world.query("listing.search", {}, mentee);
  expect(found.data).toMatchObject({ hits: [] });
  // Byte for byte what is said of a listing that never was.
  const never = await world.query("listing.bySlug", { slug: "nobody-at-all" }, mentee);
  expect(JSON.stringify(answers[0])).toBe(JSON.stringify(never));
  expect((await world.query("listing.bySlug", { slug: listing.slug })).status).toBe(200);
  expect((await world.query("listing.search", {})).data).toMatchObject({ total: 1 });
});

test("a block is mutual, seen by its holder alone, and lifted by its holder alone", async () => {
  const { displayName, id: personId } = world.mentor;
  expect((await blockMentor()).data).toEqual({ displayName });
  expect((await blockMentor()).data).toEqual({ displayName });
  const since = world.db.clock.now();
  const own = { blocks: [{ personId, displayName, since }] };
  expect((await world.query("block.list", undefined, mentee)).data).toEqual(own);
  expect((await world.query("block.list", undefined, mentor)).data).toEqual({ blocks: [] });

  await world.mutate("block.lift", { personId: world.mentee.id }, mentor);
  expect(refusalOf(await send()).code).toBe("listing.not_found");
  const lifted = await world.mutate("block.lift", { personId }, mentee);
  expect(lifted.data).toEqual({ blocks: [] });
  expect((await send()).status).toBe(200);
});

test("what is open between the two ends with the block, in the words of any other ending", async () => {
  const sent = Sent.parse((await send()).data);
  const target = { requestKey: randomUUID(), introductionId: sent.introductionId };
  await world.mutate("introduction.accept", target, mentor);
  const { db } = world;
  const introductions = await db.introductions.listByMentee(world.mentee.id);
  const [introduction] = introductions.items;
  if (introduction === undefined) throw new Error("no introduction");
  const { id: introductionId, revision } = introduction;
  await openMentorship(db)({ v: 1, eventId: db.ids.newEventId(), introductionId, revision });
  await world.mutate("booking.book", { ...booking(), topic: "", timeZone: "UTC" }, mentee);
  const second = Sent.parse((await send()).data);

  const session = { noun: "session", sessionId: booking().sessionId };
  expect((await world.mutate("block.place", { place: session }, mentor)).status).toBe(200);
  expect(await follow()).toEqual({ outcome: "done" });
  expect(await follow()).toEqual({ outcome: "done" });

  const seen = await world.query("booking.get", { sessionId: booking().sessionId }, mentee);
  expect(seen.data).toMatchObject({ status: "cancelled", cancellation: { by: "mentor" } });
  expect(await db.mentorships.openOfPair(world.mentor.id, world.mentee.id)).toBeNull();
  const first = { introductionId: sent.introductionId };
  const accepted = await world.query("introduction.get", first, mentee);
  expect(accepted.data).toMatchObject({ status: "accepted" });
  expect(JSON.stringify(accepted.data)).not.toContain(world.mentor.emailAddress);
  const id = { introductionId: second.introductionId };
  expect((await world.query("introduction.get", id, mentee)).data).toMatchObject({
    status: "declined",
    decline: { reason: "other" },
  });
  const types = (await db.outbox.listOlderThan(db.clock.now(), 100)).flatMap((event) =>
    event.ok ? [event.value.type] : [],
  );
  expect(types).toEqual(
    expect.arrayContaining(["booking.cancelled", "introduction.declined", "mentorship.left"]),
  );
});

test("an answer is refused across a block that came before it, as if the request were not there", async () => {
  const { introductionId } = Sent.parse((await send()).data);
  await blockMentor();
  const target = { requestKey: randomUUID(), introductionId };
  expect(refusalOf(await world.mutate("introduction.accept", target, mentor))).toEqual({
    status: 404,
    code: "introduction.not_found",
  });
  // The job of the block withdraws it, and says no more than that.
  await follow();
  const seen = await world.query("introduction.get", { introductionId }, mentor);
  expect(seen.data).toMatchObject({ status: "withdrawn" });
});

test("after a block was lifted in a moment, nothing is ended any more", async () => {
  const { introductionId } = Sent.parse((await send()).data);
  await blockMentor();
  await world.mutate("block.lift", { personId: world.mentor.id }, mentee);
  expect(await follow()).toEqual({ outcome: "skipped", reason: "nobody wants it any more" });
  const seen = await world.query("introduction.get", { introductionId }, mentee);
  expect(seen.data).toMatchObject({ status: "sent" });
});

test("nobody blocks themselves, or somebody whom they did not meet", async () => {
  expect(refusalOf(await world.mutate("block.place", { place: place() }, mentor)).code).toBe(
    "block.oneself",
  );
  const elsewhere = { noun: "session", sessionId: numberedId("session", 9) };
  expect(refusalOf(await world.mutate("block.place", { place: elsewhere }, mentee)).code).toBe(
    "booking.not_found",
  );
});
