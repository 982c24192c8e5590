import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "./rules/index.ts";
import { makeWorld, type World } from "./world.ts";

// The longest name that a stage may have, where names are cut first, beside the one that matters most.
describe.each(["production", "sixteen-letters-"])("a deployment of the stage %s", (stage) => {
  let world: World | undefined;
  beforeAll(async () => {
    world = await makeWorld(stage, null, true);
  });

  it.each(Object.entries(rules))("%s", (_, faultsOf) => {
    expect(world && faultsOf(world)).toEqual([]);
  });
});
