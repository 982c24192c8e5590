import { Validator } from "@seriousme/openapi-schema-validator";
import { ApiKeyView } from "@waymark/contracts/api-key";
import { PeopleImported, PeoplePage } from "@waymark/contracts/cohort";
import { ApiKeyScope, requestsPerMinuteMax } from "@waymark/domain/api-key";
import type { CohortId } from "@waymark/domain/id";
import { addMinutes } from "@waymark/domain/time";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { makeKey, openProgram, type Program } from "./open-program.ts";

const Problem = z.object({ status: z.int(), code: z.string(), title: z.string() }).loose();

let program: Program;
let own: Program["own"];
let other: Program["other"];
let cohortId: CohortId;
let key: string;

const ask = (path: string, bearer: string | null = key, init?: RequestInit) =>
  program.ask(path, bearer, init);

const entry = (number: number) => ({
  side: "mentee",
  name: `Person ${number}`,
  emailAddress: `person${number}@harbour.example`,
});

const upsert = (body: object, idempotencyKey: string, bearer = key) =>
  ask(`/v1/cohorts/${cohortId}/enrolments`, bearer, {
    method: "POST",
    headers: { "idempotency-key": idempotencyKey },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  program = await openProgram();
  ({ own, other, cohortId, key } = program);
});

describe("a key", () => {
  test("is shown once, to who made it, and is stored nowhere", async () => {
    const { input, key: shown, apiKeyId } = await makeKey(own, ["cohorts:read"]);
    const again = await own.mutate("apiKey.create", input, own.ownerCookie);
    expect(again.data).toEqual({ apiKeyId });
    const { organisationId } = own;
    const listed = await own.query("apiKey.list", { organisationId }, own.ownerCookie);
    expect(JSON.stringify(listed.data)).not.toContain(shown);
    const stored = await own.db.apiKeys.get(organisationId, apiKeyId);
    expect(JSON.stringify(stored)).not.toContain(shown);
    expect(stored?.prefix).toBe(shown.slice(0, 11));
  });

  test("is made and seen by owners only", async () => {
    const { organisationId } = own;
    const input = {
      requestKey: randomUUID(),
      organisationId,
      name: "x1",
      scopes: ["cohorts:read"],
    };
    expect((await own.mutate("apiKey.create", input, other.ownerCookie)).code).toBe(
      "organisation.not_found",
    );
    expect((await own.query("apiKey.list", { organisationId }, other.ownerCookie)).code).toBe(
      "organisation.not_found",
    );
  });

  test("ends at once when it is revoked, and its last use stays to be seen", async () => {
    const made = await makeKey(own, ["cohorts:read"]);
    expect((await ask("/v1/cohorts", made.key)).status).toBe(200);
    const { organisationId } = own;
    const input = { organisationId, apiKeyId: made.apiKeyId };
    await own.mutate("apiKey.revoke", input, own.ownerCookie);
    await own.mutate("apiKey.revoke", input, own.ownerCookie);
    expect(await ask("/v1/cohorts", made.key)).toMatchObject({
      status: 401,
      body: { code: "api_key.invalid" },
    });
    const listed = await own.query("apiKey.list", { organisationId }, own.ownerCookie);
    const view = z.array(ApiKeyView).parse(listed.data);
    const revoked = view.find(({ id }) => id === made.apiKeyId);
    expect(revoked).toMatchObject({ revokedAt: own.db.clock.now() });
    expect(revoked?.lastUsedAt).toBe(own.db.clock.now());
  });

  test("cannot be used more often than it may be in a minute, and goes on in the next", async () => {
    const made = await makeKey(own, ["programmes:read"]);
    const now = own.db.clock.now();
    const first = await ask("/v1/programmes", made.key);
    expect(first.status).toBe(200);
    for (let used = 1; used < requestsPerMinuteMax; used += 1) {
      await own.db.commit([own.db.apiKeyUses.raise(made.apiKeyId, now, requestsPerMinuteMax)], []);
    }
    const refused = await ask("/v1/programmes", made.key);
    expect(refused).toMatchObject({ status: 429, body: { code: "api_key.too_many_requests" } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    own.db.clock.moveTo(addMinutes(now, 1));
    expect((await ask("/v1/programmes", made.key)).status).toBe(200);
  });
});

describe("a request", () => {
  test("without a key that is in use gets the same answer whatever is wrong with it", async () => {
    for (const bearer of [null, "", "wmk_nobody", `${key}x`]) {
      const { status, body } = await ask("/v1/cohorts", bearer);
      expect([bearer, status, Problem.parse(body).code]).toEqual([bearer, 401, "api_key.invalid"]);
    }
    const cookie = { cookie: own.ownerCookie };
    expect((await ask("/v1/cohorts", null, { headers: cookie })).status).toBe(401);
  });

  test("reads what its scopes name, of its own organisation and no other", async () => {
    const narrow = await makeKey(own, ["programmes:read"]);
    expect((await ask("/v1/programmes", narrow.key)).status).toBe(200);
    expect(await ask("/v1/cohorts", narrow.key)).toMatchObject({
      status: 403,
      body: { code: "api_key.not_in_scope" },
    });
    const foreign = await makeKey(other, ApiKeyScope.options);
    expect(await ask(`/v1/cohorts/${cohortId}`, foreign.key)).toMatchObject({
      status: 404,
      body: { code: "cohort.not_found" },
    });
    expect((await ask(`/v1/programmes/${own.programmeId}`, foreign.key)).status).toBe(404);
    expect((await ask("/v1/cohorts", foreign.key)).body).toEqual({ cohorts: [] });
    expect((await ask(`/v1/cohorts/${cohortId}`)).body).toMatchObject({ name: "Spring" });
  });

  test("that is not as described is refused with the place, and changes nothing", async () => {
    const rows = [
      [await ask("/v1/cohorts/coh_1"), 400, "request.invalid"],
      [await ask("/v1/cohorts?sort=name"), 400, "request.invalid"],
      [await ask(`/v1/cohorts/${cohortId}?cohortId=x`), 400, "request.invalid"],
      [await ask("/v1/nothing"), 404, "request.not_found"],
      [
        await ask("/v1/cohorts", key, { method: "POST", body: "{}" }),
        405,
        "request.method_not_allowed",
      ],
      [await upsert({ entries: [] }, "a"), 400, "request.invalid"],
      [await upsert({ entries: [entry(1)] }, ""), 400, "request.invalid"],
      [await upsert({ entries: [{ ...entry(1), age: 4 }] }, "b"), 400, "request.invalid"],
    ] as const;
    for (const [{ status, headers, body }, expected, code] of rows) {
      expect([status, headers.get("content-type")]).toEqual([expected, "application/problem+json"]);
      expect(Problem.parse(body).code).toBe(code);
    }
    expect((await own.db.enrolments.listOf(cohortId)).items).toEqual([]);
  });

  test("to list people gives its first answer however often it is sent, and doubles nobody", async () => {
    const body = { entries: [entry(1), entry(2)] };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => upsert(body, "first import")),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 200, body: { outcomes: ["added", "added"] } });
    }
    const reused = await upsert({ entries: [entry(3)] }, "first import");
    expect(reused).toMatchObject({ status: 409, body: { code: "request.key_reused" } });
    const second = await upsert({ entries: [entry(1), { ...entry(2), name: "Noor" }] }, "second");
    expect(PeopleImported.parse(second.body).outcomes).toEqual(["unchanged", "updated"]);
    const { people } = PeoplePage.parse((await ask(`/v1/cohorts/${cohortId}/enrolments`)).body);
    expect(people.map(({ name }) => name).toSorted()).toEqual(["Noor", "Person 1"]);
  });

  test("goes through Lambda's own limits: people of more than 512 KB are refused", async () => {
    const large = await upsert({ entries: [], padding: "x".repeat(530_000) }, "large");
    expect(large.status).toBe(413);
  });
});

test("the description is OpenAPI 3.1, without a key, and names every operation's scope", async () => {
  const { status, body } = await ask("/v1/openapi.json", null);
  expect(status).toBe(200);
  const description = z
    .object({
      openapi: z.literal("3.1.0"),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.object({ "x-scope": ApiKeyScope }).loose()),
      ),
    })
    .loose()
    .parse(body);
  expect(await new Validator().validate(description)).toMatchObject({ valid: true });
  const scopes = Object.values(description.paths).flatMap((path) =>
    Object.values(path).map((operation) => operation["x-scope"]),
  );
  expect(new Set(scopes)).toEqual(new Set(ApiKeyScope.options));
});
