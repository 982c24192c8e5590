import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "./rules/index.ts";
import { openWorlds, type World } from "./world.ts";

/** Ends what would hang; it takes a tenth of this. */
const limitMs = 300_000;

const worlds = openWorlds();
afterAll(worlds.close);

// The longest name that a stage may have, where names are cut first, beside the one that matters most.
describe.each([
  ["production", "all"],
  ["sixteen-letters-", []],
] as const)("a deployment of the stage %s", (stage, starts) => {
  let world: World | undefined;
  beforeAll(async () => {
    world = await worlds.make(stage, { starts });
  }, limitMs);

  it.each(Object.entries(rules))("%s", (_, faultsOf) => {
    expect(world && faultsOf(world)).toEqual([]);
  });
});
