import { pairKeyOf } from "@waymark/domain/block";
import { addMinutes } from "@waymark/domain/time";
import { seededRandom } from "@waymark/testing/random";
import { makeBarrier } from "./barrier.ts";
import { leftOpen } from "./left-open.ts";
import type { Answer, Memory } from "./ask.ts";
import { type OperationName, operations } from "./operation.ts";
import { personId, randomEdges } from "./people.ts";
import { openPost } from "./post.ts";
import { openTown, type TownOptions } from "./town.ts";

export type RunOptions = TownOptions & {
  readonly seed: number;
  readonly operations: number;
  readonly onProgress?: (operations: number) => void;
};

export type Run = {
  readonly operations: number;
  /** How often each operation came to each end. */
  readonly ends: ReadonlyMap<string, number>;
  readonly contacts: number;
  readonly mails: number;
  readonly blocks: number;
  readonly red: string | null;
};

/** Edges are few beside people, so that the same two meet again and again. */
const edgesPerThousand = 40;
const checkEvery = 250;

const named = Object.entries(operations).flatMap(([name, { weight }]) =>
  Array.from({ length: weight }, () => name),
);
const isName = (name: string): name is OperationName => Object.hasOwn(operations, name);

/** What a step across a block may answer: nothing that tells it from what is not there. */
const refusals: Readonly<Partial<Record<OperationName, readonly string[]>>> = {
  send: ["listing.not_found"],
  book: ["listing.not_found", "booking.introduction_required", "booking.not_found"],
  name: ["delegate.person_not_found"],
  look: ["listing.not_found"],
};

const endOf = (answer: Answer): string => (answer.ok ? "ok" : answer.error.code);

/**
 * Random steps of 200 people: alone, or several that all decide before the first of them commits.
 * Red as soon as a contact crosses a block, a refusal tells of one, or something stays open under one.
 */
export const runBlocks = async (options: RunOptions): Promise<Run> => {
  const random = seededRandom(options.seed);
  const town = await openTown(options);
  const post = openPost(town, random);
  const edges = randomEdges(random, Math.max(20, (options.operations / 1000) * edgesPerThousand));
  const memory: Memory = { sessions: new Map() };
  const ends = new Map<string, number>();
  let [done, nextCheck, blocks] = [0, checkEvery, 0];
  let red: string | null = null;

  const step = async (index: number, size: number, pass: ReturnType<typeof makeBarrier>) => {
    // Of its own, so that a seed gives the same run however steps overtake each other.
    const own = seededRandom(random.integer(2 ** 31));
    const edge = random.pick(edges);
    const name = random.pick(named);
    if (!isName(name)) throw new Error(`no operation ${name}`);
    const deps = town.depsWith((writes, events) =>
      pass.pass(index, () => town.commit(writes, events)),
    );
    const pair = pairKeyOf(personId(edge.mentor), personId(edge.other));
    const wasApart = town.apart.has(pair);
    const answer = await operations[name].perform({ deps, edge, random: own, memory });
    pass.leave();
    const end = endOf(answer);
    ends.set(`${name}: ${end}`, (ends.get(`${name}: ${end}`) ?? 0) + 1);
    if (name === "block" && answer.ok) blocks += 1;
    const allowed = refusals[name];
    if (size === 1 && wasApart && allowed !== undefined && !allowed.includes(end)) {
      town.crossed.push(`${name} across a block of ${pair} answered ${end}`);
    }
  };

  const checkAll = async (): Promise<void> => {
    await post.settle();
    for (const pair of town.apart) town.crossed.push(...(await leftOpen(town, pair, memory)));
  };

  while (done < options.operations && red === null) {
    const size = random.chance(0.6) ? 1 : 2 + random.integer(3);
    const barrier = makeBarrier(size);
    await Promise.all(Array.from({ length: size }, (_, index) => step(index, size, barrier)));
    done += size;
    if (random.chance(0.3)) town.clock.moveTo(addMinutes(town.clock.now(), random.integer(90)));
    if (random.chance(0.1)) await post.sweep();
    await post.work(random.integer(5));
    if (done >= nextCheck) {
      nextCheck += checkEvery;
      await checkAll();
      options.onProgress?.(done);
    }
    red = town.crossed[0] ?? null;
  }
  if (red === null) {
    await checkAll();
    red = town.crossed[0] ?? null;
  }
  town.stop();
  const contacts = town.contactCount();
  return { operations: done, ends, contacts, mails: post.sentCount(), blocks, red };
};
