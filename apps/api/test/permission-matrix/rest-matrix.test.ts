import { PeoplePage } from "@waymark/contracts/cohort";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openProgram, type Program } from "../open-program.ts";
import { pair, seedRun } from "../seed-run.ts";
import { type KeyState, keyStates, makeKeys } from "./rest-keys.ts";
import { readRestMatrix, type RestLetter, restMatrixText } from "./rest-matrix-text.ts";
import { listRoutes, type RestRoute } from "./rest-routes.ts";

const Problem = z.object({ code: z.string() });

let program: Program;
let routes: readonly RestRoute[];
let keyOf: Awaited<ReturnType<typeof makeKeys>>;
let ids: Readonly<Record<string, string>>;

const person = { side: "mentee", name: "Noor", emailAddress: "noor@harbour.example" };

beforeAll(async () => {
  program = await openProgram();
  const { cohortId, own, key } = program;
  const people = `/v1/cohorts/${cohortId}/enrolments`;
  const body = JSON.stringify({ entries: [person] });
  await program.ask(people, key, {
    method: "POST",
    headers: { "idempotency-key": "listed" },
    body,
  });
  const listed = PeoplePage.parse((await program.ask(people, key)).body).people;
  await seedRun(
    program,
    listed.map(({ id }) => id),
  );
  routes = await listRoutes(program);
  keyOf = await makeKeys(program);
  ids = { cohortId, programmeId: own.programmeId, runId: pair.runId };
});

const letterOf = (status: number, asked: string, body: unknown): RestLetter => {
  if (status === 200) {
    const shown = asked + JSON.stringify(body);
    const names = [...Object.values(ids), person.emailAddress, pair.menteeId];
    return names.some((name) => shown.includes(name)) ? "d" : "o";
  }
  const { code } = Problem.parse(body);
  if (code === "api_key.invalid") return "k";
  if (code === "api_key.not_in_scope") return "x";
  return code.endsWith(".not_found") ? "-" : "c";
};

const call = async (route: RestRoute, state: KeyState): Promise<RestLetter> => {
  const path = route.path.replaceAll(/:(?<name>\w+)/g, (_all, name: string) => ids[name] ?? "?");
  const method = route.method === "ALL" ? "PUT" : route.method;
  const isChange = method === "POST";
  const asked = isChange ? JSON.stringify({ entries: [person] }) : "";
  const { status, body } = await program.ask(path, keyOf(state, route.scope), {
    method,
    headers: {
      ...(isChange && { "idempotency-key": state }),
      ...(state === "none" && { cookie: program.own.ownerCookie }),
    },
    ...(isChange && { body: asked }),
  });
  return letterOf(status, asked, body);
};

test("every route of /v1 answers every key as the matrix says", async () => {
  const rows = [];
  for (const route of routes) {
    // Keys of their own, so that calls do not wait for each other.
    const cells = await Promise.all(keyStates.map((state) => call(route, state)));
    rows.push({ ...route, cells });
  }
  await expect(restMatrixText(rows)).toMatchFileSnapshot("./rest-matrix.txt");
});

test("the file has every route that the router of /v1 has, and the app has no other of that name", () => {
  const rows = readRestMatrix().map(([method, path]) => `${method} ${path}`);
  expect(rows).toEqual(routes.map(({ method, path }) => `${method} ${path}`));
  const inApp = program.own.app.routes.filter(({ path }) => path.startsWith("/v1"));
  expect(inApp.map(({ method, path }) => `${method} ${path}`)).toEqual(["ALL /v1/*"]);
});

test("what needs a scope is done for keys of the own organisation that have it, and for no other", () => {
  const scoped = readRestMatrix().filter(([, , scope]) => scope !== "-");
  expect(scoped.length).toBeGreaterThan(10);
  for (const [method, path, , ...cells] of scoped) {
    const [none, unknown, revoked, lacking, ...having] = cells;
    const refused = [none, unknown, revoked, lacking];
    expect([method, path, refused]).toEqual([method, path, ["k", "k", "k", "x"]]);
    const [only, every, left, other] = having;
    expect([path, "do".includes(only ?? "?"), every, left]).toEqual([path, true, only, only]);
    // A list of one's own has nothing of the other organisation's.
    const isOwnList = path === "/v1/programmes" || path === "/v1/cohorts";
    expect([path, other]).toEqual([path, isOwnList ? "o" : "-"]);
  }
});

test("without a scope there is the description alone, and the refusal of other methods", () => {
  const open = readRestMatrix().filter(([, , scope]) => scope === "-");
  expect(
    open.filter(([method]) => method !== "ALL").map(([method, path]) => `${method} ${path}`),
  ).toEqual(["GET /v1/openapi.json"]);
  for (const [method, , , ...cells] of open) {
    expect(new Set(cells)).toEqual(new Set([method === "ALL" ? "c" : "o"]));
  }
});
