import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

let world: World;
let mentorCookie: string;
let operatorCookie: string;

beforeEach(async () => {
  world = await openWorld();
  [mentorCookie, operatorCookie] = await Promise.all([
    world.cookieOf(world.mentor),
    world.cookieOf(world.operator),
  ]);
});

type Step = "publish" | "pause" | "unpublish" | "withdraw" | "restore";

const change = (step: Step, cookie: string, requestKey = randomUUID()) =>
  world.mutate(`listing.${step}`, { requestKey, listingId: world.listing.id }, cookie);

const statusOf = async (): Promise<string | undefined> =>
  (await world.db.listings.get(world.listing.id))?.status;

const found = async (): Promise<unknown> => (await world.query("listing.search", {})).data;

describe("a mentor", () => {
  test("pauses, publishes and unpublishes a listing of their own", async () => {
    for (const [step, status] of [
      ["pause", "paused"],
      ["publish", "published"],
      ["unpublish", "draft"],
    ] as const) {
      expect(await change(step, mentorCookie)).toMatchObject({
        status: 200,
        data: { listingId: world.listing.id, status },
      });
      expect(await statusOf()).toBe(status);
    }
  });

  test("sees their listings in whatever state, and nobody else's", async () => {
    await change("unpublish", mentorCookie);
    const { id, slug } = world.listing;
    expect((await world.query("listing.mine", undefined, mentorCookie)).data).toEqual([
      expect.objectContaining({ id, slug, status: "draft" }),
    ]);
    expect((await world.query("listing.mine", undefined, operatorCookie)).data).toEqual([]);
  });

  test("cannot take an impossible step, nor the steps of an operator", async () => {
    expect(await change("publish", mentorCookie)).toMatchObject({
      status: 409,
      code: "listing.illegal_transition",
    });
    for (const step of ["withdraw", "restore"] as const) {
      expect(await change(step, mentorCookie)).toMatchObject({ code: "sign_in.forbidden" });
    }
    expect(await statusOf()).toBe("published");
  });

  test("hears of somebody else's listing what one hears of none", async () => {
    const answers = await Promise.all([
      change("pause", await world.cookieOf(world.stranger)),
      world.mutate(
        "listing.pause",
        { requestKey: randomUUID(), listingId: `lst_${"f".repeat(32)}` },
        mentorCookie,
      ),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, code: "listing.not_found" });
    }
    expect(await statusOf()).toBe("published");
  });

  test("gets the first answer again for the same key, and a conflict for another step with it", async () => {
    const requestKey = randomUUID();
    const first = await change("pause", mentorCookie, requestKey);
    await change("publish", mentorCookie);
    expect(await change("pause", mentorCookie, requestKey)).toEqual(first);
    expect(await statusOf()).toBe("published");
    expect(await change("unpublish", mentorCookie, requestKey)).toMatchObject({
      code: "request.key_reused",
    });
  });

  test("does not undo what an operator does at the same moment", async () => {
    const outcomes = await Promise.all([
      change("withdraw", operatorCookie),
      change("unpublish", mentorCookie),
    ]);
    const listing = await world.db.listings.get(world.listing.id);
    const carriedOut = outcomes.filter(({ status }) => status === 200).length;
    expect(listing?.revision).toBe(1 + carriedOut);
    await change("withdraw", operatorCookie);
    expect(await statusOf()).toBe("withdrawn");
  });
});

describe("a withdrawn listing", () => {
  test("is neither found nor read, by an index that still knows it", async () => {
    expect(await found()).toMatchObject({ hits: [{ id: world.listing.id }] });
    await change("withdraw", operatorCookie);
    expect(await found()).toMatchObject({ total: 1, hits: [] });
    const { slug } = world.listing;
    expect(await world.query("listing.bySlug", { slug })).toMatchObject({ status: 404 });
    expect((await world.app.request(`/api/listings/${slug}`)).status).toBe(404);
  });

  test("is not published again by its mentor until an operator restores it", async () => {
    await change("withdraw", operatorCookie);
    expect(await change("publish", mentorCookie)).toMatchObject({
      code: "listing.illegal_transition",
    });
    await change("restore", operatorCookie);
    expect(await statusOf()).toBe("draft");
    expect((await change("publish", mentorCookie)).status).toBe(200);
  });
});
