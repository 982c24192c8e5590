import { SuggestedPairs } from "@waymark/contracts/matching-run";
import { beforeAll, expect, test } from "vitest";
import { openProgram, type Program } from "./open-program.ts";
import { pair, seedRun } from "./seed-run.ts";

let program: Program;

beforeAll(async () => {
  program = await openProgram();
  await seedRun(program);
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
