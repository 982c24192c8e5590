import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, origin, request, type World } from "./harness.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const post = async (path: string, init: RequestInit): Promise<{ status: number; body: string }> => {
  const response = await world.app.request(path, { method: "POST", ...init });
  return { status: response.status, body: await response.text() };
};

const json = { "content-type": "application/json", origin };

describe("the edge refuses, with a code and a text for a person,", () => {
  test("a body over 64 KB, whatever length it claims", async () => {
    const body = JSON.stringify({ displayName: "a".repeat(70_000) });
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const init = { method: "POST", headers: json, body: stream, duplex: "half" };
    const response = await world.app.request(new Request(`${origin}/trpc/person.register`, init));
    const refused = { status: response.status, body: await response.text() };
    expect(refused).toMatchObject({
      status: 413,
      body: expect.stringContaining("request.too_large"),
    });
    const honest = await post("/trpc/person.register", { headers: json, body });
    expect(honest.status).toBe(413);
  });

  test("a batch of eleven calls", async () => {
    const paths = Array.from({ length: 11 }, () => "person.me").join(",");
    const response = await world.app.request(`/trpc/${paths}?batch=1&input=%7B%7D`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("request.batch_too_large");
  });

  test("a batch of ten is served", async () => {
    const paths = Array.from({ length: 10 }, () => "person.me").join(",");
    expect((await world.app.request(`/trpc/${paths}?batch=1&input=%7B%7D`)).status).toBe(200);
  });

  test("a GET on a mutation", async () => {
    const answer = await world.query("introduction.send", {}, await world.cookieOf(world.mentee));
    expect(answer).toMatchObject({ status: 405, code: "request.method_not_allowed" });
  });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"])(
    "a post of %s on a mutation",
    async (contentType) => {
      const refused = await post("/trpc/introduction.withdraw", {
        headers: { origin, "content-type": contentType },
        body: "a=b",
      });
      expect(refused).toMatchObject({
        status: 415,
        body: expect.stringContaining("request.unsupported_media_type"),
      });
    },
  );

  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["the null origin of a sandboxed frame", { origin: "null" }],
    ["a neighbouring subdomain", { "sec-fetch-site": "same-site" }],
  ])("a post from %s", async (_name, headers) => {
    const refused = await post("/trpc/person.stopReminders", {
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });
    expect(refused).toMatchObject({
      status: 403,
      body: expect.stringContaining("request.cross_origin"),
    });
  });

  test("a field that it does not know", async () => {
    const input = {
      requestKey: randomUUID(),
      listingId: world.listing.id,
      request,
      isAdmin: true,
    };
    const answer = await world.mutate(
      "introduction.send",
      input,
      await world.cookieOf(world.mentee),
    );
    expect(answer).toMatchObject({ status: 400, code: "request.invalid" });
    expect(JSON.stringify(answer.data)).toContain("isAdmin");
  });

  test("JSON that is none", async () => {
    const refused = await post("/trpc/person.stopReminders", { headers: json, body: "{oops" });
    expect(refused).toMatchObject({
      status: 400,
      body: expect.stringContaining("request.invalid"),
    });
  });

  test("a procedure that is not there, and a page that is not there", async () => {
    expect(await world.query("listing.dropAll", {})).toMatchObject({
      status: 404,
      code: "request.not_found",
    });
    expect((await world.app.request("/wp-admin")).status).toBe(404);
  });
});

describe("what goes wrong inside", () => {
  test("is logged by its name and its place, and told to nobody", async () => {
    const broken = await openWorld();
    broken.db.client.destroy();
    broken.db.client.middlewareStack.add(
      () => async () => {
        throw new Error("secret-table is on fire for ada@waymark.example");
      },
      { step: "initialize", priority: "high" },
    );
    const answer = await broken.query("listing.bySlug", { slug: broken.listing.slug });
    expect(answer).toMatchObject({ status: 500, code: "internal" });
    expect(JSON.stringify(answer.data)).not.toContain("secret-table");
    expect(broken.logged).toContainEqual(
      expect.objectContaining({ level: "error", error: "Error" }),
    );
    expect(JSON.stringify(broken.logged)).not.toContain("ada@waymark.example");
  });
});
