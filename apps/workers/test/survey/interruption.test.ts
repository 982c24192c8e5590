import type { SessionId } from "@waymark/domain/id";
import { interruptAt, type InterruptionKind, uninterrupted } from "@waymark/testing/interruption";
import { buildPerson } from "@waymark/testing/build";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Process, startProcess } from "../support/process.ts";
import { openSurveyWorld, type SurveyWorld } from "../support/survey-world.ts";
import { type Path, paths } from "./paths.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: SurveyWorld;
let restarted: Process;
beforeAll(async () => {
  world = await openSurveyWorld();
  restarted = startProcess(world);
});
afterAll(async () => {
  restarted.stop();
  await world.stop();
});

let sessions = 0;

/** Takes one step of a session of its own, from the message in the queue to those that follow. */
const play = async ({ job, put }: Path, interruption = uninterrupted()): Promise<SessionId> => {
  sessions += 1;
  const { sessionId, payload } = await put(world, sessions);
  await world.send(job, payload);
  const process = startProcess(world, interruption);
  try {
    await process.drainJobs(job);
    const events = await world.waitingEvents();
    await process.relay(
      ...events.filter((event) => "sessionId" in event && event.sessionId === sessionId),
    );
  } catch {
    // The rest of what it was doing ends here, as an invocation of Lambda would.
  }
  process.stop();
  // What the dead one had not even taken would be among the next one's calls.
  await restarted.drainJobs(job);
  return sessionId;
};

const endOf = async (sessionId: SessionId) => ({
  session: (await world.db.sessions.get(sessionId))?.status,
  surveys: await world.statusesOf(sessionId),
  mails: await world.mailsOf(sessionId),
});

describe.each(paths)("$name", (path) => {
  it("ends in one state and one mail each, at whatever call its worker dies", async () => {
    const listed = uninterrupted();
    await play(path, listed);
    const calls = listed.calls();
    expect(calls).toContain("TransactWriteItemsCommand");
    const played = new Map<SessionId, string>();
    for (const kind of ["dies before", "dies after"] satisfies InterruptionKind[]) {
      for (const [at, call] of calls.entries()) {
        const interruption = interruptAt(at + 1, kind);
        played.set(await play(path, interruption), `${kind} call ${at + 1}, ${call}`);
        expect(interruption.met()).toBe(call);
      }
    }
    await world.settle(restarted);
    for (const [sessionId, said] of played) {
      expect({ said, ...(await endOf(sessionId)) }).toEqual({ said, ...path.end });
    }
    // Receive, read, write, delete: fewer calls would mean that some were not counted.
    expect(calls.length).toBeGreaterThanOrEqual(4);
    expect(await world.queues.exhume(path.job)).toEqual([]);
    expect(await world.queues.exhume("mail")).toEqual([]);
  });
});

it("leaves one review of the two people, of their last session, counted once", async () => {
  const [mentorId, menteeId] = [buildPerson(1).id, buildPerson(2).id];
  const counted = await world.db.reviews.countsOf([mentorId]);
  expect(counted.get(mentorId)).toEqual([0, 0, 0, 0, 1]);
  expect(await world.db.reviews.get(mentorId, menteeId)).toMatchObject({ rating: 5 });
});
