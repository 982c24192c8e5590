import { SuggestedPairs } from "@waymark/contracts/matching-run";
import { ApiKeyScope } from "@waymark/domain/api-key";
import { MatchingRun, SuggestedPair } from "@waymark/domain/matching-run";
import { programmeTemplates } from "@waymark/domain/programme";
import { numberedId } from "@waymark/testing/build";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { makeKey, openProgram, type Program } from "./open-program.ts";

const Description = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ "x-scope": ApiKeyScope }).loose())),
});

type Call = { readonly method: string; readonly path: string; readonly scope: ApiKeyScope };

let program: Program;
/** Every operation of the description, with ids of what the own organisation has. */
let calls: readonly Call[];

const pair = SuggestedPair.parse({
  runId: numberedId("matchingRun", 1),
  menteeId: numberedId("enrolment", 1),
  mentorId: numberedId("enrolment", 2),
  points: 61.5,
  parts: { skills: 40, industry: 20, values: 1.5, preference: 0 },
  reason: "Both want to talk about delegation; six hours in common.",
  status: "proposed",
  isHandSet: false,
});

const seedRun = async ({ own, cohortId }: Program): Promise<void> => {
  const { rules, weights } = programmeTemplates.onboarding.content;
  const run = MatchingRun.parse({
    id: pair.runId,
    cohortId,
    organisationId: own.organisationId,
    shape: "pairs",
    requestedBy: own.owner.id,
    requestedAt: own.db.clock.now(),
    rules,
    weights,
    objective: "most-people-then-points",
    together: [],
    apart: [],
    status: "solved",
    solution: {
      inputFingerprint: "f1",
      mentors: 1,
      mentees: 1,
      matched: 1,
      leftOver: 0,
      suggestions: 1,
      points: 61.5,
      proof: "optimal",
      withoutHours: 0,
      questionsLeftOut: 0,
      notTogether: [],
      solvedAt: own.db.clock.now(),
    },
    revision: 1,
  });
  const place = { runId: run.id, inputFingerprint: "f1" };
  const writes = [own.db.matchingRuns.insert(run), own.db.matchingSuggestions.putPair(place, pair)];
  expect(await own.db.commit(writes, [])).toEqual({ ok: true, value: null });
};

const call = ({ method, path }: Call, bearer: string | null) =>
  program.ask(path, bearer, {
    method: method.toUpperCase(),
    ...(method === "post" && {
      headers: { "idempotency-key": "one" },
      body: JSON.stringify({
        entries: [{ side: "mentee", name: "Noor", emailAddress: "noor@harbour.example" }],
      }),
    }),
  });

beforeAll(async () => {
  program = await openProgram();
  await seedRun(program);
  const ids: Readonly<Record<string, string>> = {
    programmeId: program.own.programmeId,
    cohortId: program.cohortId,
    runId: pair.runId,
  };
  const { paths } = Description.parse((await program.ask("/v1/openapi.json", null)).body);
  calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { "x-scope": scope }]) => ({
      method,
      path: path.replaceAll(/\{(?<name>\w+)\}/g, (_all, name: string) => ids[name] ?? "?"),
      scope,
    })),
  );
});

test("every operation is done for a key of the organisation that has its scope", async () => {
  expect(calls.length).toBeGreaterThan(10);
  for (const one of calls) {
    const { status, body } = await call(one, program.key);
    expect([one.path, status, body]).toEqual([one.path, 200, body]);
  }
});

test("no operation is done without a key, or for one that lacks its scope", async () => {
  for (const scope of ApiKeyScope.options) {
    const { key } = await makeKey(
      program.own,
      ApiKeyScope.options.filter((one) => one !== scope),
    );
    for (const one of calls.filter((operation) => operation.scope === scope)) {
      expect([one.path, (await call(one, null)).status]).toEqual([one.path, 401]);
      expect([one.path, (await call(one, key)).status]).toEqual([one.path, 403]);
    }
  }
});

test("to a key of another organisation nothing is there, and what it may list is empty", async () => {
  const { key } = await makeKey(program.other, ApiKeyScope.options);
  for (const one of calls) {
    const { status, body } = await call(one, key);
    const isOwnList = one.path === "/v1/programmes" || one.path === "/v1/cohorts";
    expect([one.path, status]).toEqual([one.path, isOwnList ? 200 : 404]);
    for (const id of [program.own.programmeId, program.cohortId, pair.runId]) {
      expect(JSON.stringify(body)).not.toContain(id);
    }
  }
});

test("a pair is told with the very points and the reason that its manager reads", async () => {
  const rest = await program.ask(`/v1/matching-runs/${pair.runId}/pairs`, program.key);
  const page = await program.own.query(
    "matchingRun.pairs",
    { runId: pair.runId },
    program.own.ownerCookie,
  );
  const [shown] = SuggestedPairs.parse(rest.body).pairs;
  expect(shown).toMatchObject({ points: pair.points, reason: pair.reason, parts: pair.parts });
  expect(rest.body).toEqual(page.data);
});
