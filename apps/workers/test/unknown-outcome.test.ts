import { reconcileMinutes } from "@waymark/domain/delivery";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { converge } from "./support/converge.ts";
import { fateOf } from "./support/fate.ts";
import { openRequest } from "./support/open-request.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let process: Process;
beforeEach(async () => {
  world = await openWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

describe("a mail whose send call got no answer", () => {
  it("is not sent again when the provider reports on it", async () => {
    world.provider.behave({ answers: false });
    const { introduction, event } = await openRequest(world, 1);
    await process.relay(event);
    await converge(world, process);
    expect(await fateOf(world, introduction.id)).toEqual({ states: ["delivered"], mails: 1 });
  });

  it("is sent again only after the window in which a report could have come", async () => {
    world.provider.behave({ answers: false, reports: false });
    const { introduction, event } = await openRequest(world, 1);
    await process.relay(event);
    await process.drainMail();
    for (let minute = 0; minute < reconcileMinutes; minute += 1) {
      expect(await fateOf(world, introduction.id)).toEqual({ states: ["claimed"], mails: 1 });
      world.db.clock.advanceMs(60_000);
      if (minute < reconcileMinutes - 1) await process.drainMail();
    }
    world.provider.behave({ answers: true, reports: true });
    await converge(world, process);
    expect(await fateOf(world, introduction.id)).toEqual({ states: ["delivered"], mails: 2 });
  });
});
