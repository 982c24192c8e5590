import { Moved } from "@waymark/contracts/introduction";
import { EmailAddress } from "@waymark/domain/person";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openWorld, request, type World } from "./harness.ts";
import { listProcedures } from "./sweep/procedures.ts";
import type { Known } from "./sweep/sample-input.ts";
import { type Call, callAddresses, callProcedure } from "./sweep/sweep-calls.ts";

const procedures = await listProcedures();
const displayName = "Zephyrine Quillfeather";
const emailAddress = EmailAddress.parse("zephyrine@quillfeather.example");
const names = /zephyrine|quillfeather/i;

type Cast = World & { readonly cookies: Record<"mentor" | "mentee", string> };

const openCast = async (): Promise<Cast> => {
  const world = await openWorld();
  const { db } = world;
  const mentee = { ...world.mentee, displayName, emailAddress };
  const named = await db.commit([db.persons.replace({ ...mentee, revision: 2 })], []);
  if (!named.ok) throw new Error(named.error.code);
  const [mentorCookie, menteeCookie] = await Promise.all([
    world.cookieOf(world.mentor),
    world.cookieOf(mentee),
  ]);
  return { ...world, mentee, cookies: { mentor: mentorCookie, mentee: menteeCookie } };
};

const send = ({ mutate, listing, cookies }: Cast, change: object = { withoutName: true }) =>
  mutate(
    "introduction.send",
    { requestKey: randomUUID(), listingId: listing.id, request: { ...request, ...change } },
    cookies.mentee,
  );

const sentId = async (world: Cast, change?: object) =>
  Moved.parse((await send(world, change)).data).introductionId;

const move = (world: Cast, side: "mentor" | "mentee", verb: string, input: object) =>
  world.mutate(`introduction.${verb}`, { requestKey: randomUUID(), ...input }, world.cookies[side]);

/** A request after one round of "tell me more", so that everything about it has something to show. */
const openRound = async (world: Cast) => {
  const introductionId = await sentId(world);
  await move(world, "mentor", "askMore", { introductionId, question: "What have you tried?" });
  await move(world, "mentee", "answerMore", { introductionId, answer: "Two retrospectives." });
  return introductionId;
};

// The mentor's yes is what shows the name; the first answer that a link takes is a yes, too.
const yes = ["introduction.accept", "introduction.answerByLink"];

const sweep = async (world: Cast, introductionId: string): Promise<readonly Call[]> => {
  const known: Known = {
    introductionId,
    listingId: world.listing.id,
    mentorId: world.mentor.id,
    menteeId: world.mentee.id,
    personId: world.mentee.id,
    slug: world.listing.slug,
    place: { noun: "introduction", introductionId },
    timeZone: "Europe/Berlin",
    url: "https://example.org/planning",
    query: "q=planning",
    languages: ["en"],
    intake: [],
    trainings: [],
  };
  const caller = { app: world.app, cookie: world.cookies.mentor };
  const callAll = async (type: "query" | "mutation"): Promise<readonly Call[]> => {
    const calls: Call[] = [];
    for (const procedure of procedures) {
      if (procedure.type !== type || yes.includes(procedure.path)) continue;
      calls.push(await callProcedure(caller, procedure, { ...known, requestKey: randomUUID() }));
    }
    return calls;
  };
  const before = await callAll("query");
  const beside = await callAddresses(caller, before, []);
  const changes = await callAll("mutation");
  return [...before, ...beside, ...changes, ...(await callAll("query"))];
};

const naming = (calls: readonly Call[]): readonly string[] => [
  ...new Set(calls.filter(({ body }) => names.test(body)).map(({ name }) => name)),
];

describe("of a request without a name", () => {
  test("nothing that the mentor can call tells the name, and declining or blocking leaves it so", async () => {
    const world = await openCast();
    const introductionId = await openRound(world);
    const calls = await sweep(world, introductionId);
    expect(naming(calls)).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toMatch(names);
    const byName = new Map(calls.map((call) => [call.name, call]));
    const told = ["introduction.get", "introduction.listAsMentor", "block.place", "block.list"];
    expect(told.map((path) => byName.get(path)?.status)).toEqual([200, 200, 200, 200]);
    expect(byName.get("introduction.decline")).toMatchObject({ status: 200 });
    expect(byName.get("report.file")).toMatchObject({ status: 200 });
    const about = calls.filter(({ name }) => name.startsWith("introduction."));
    expect(JSON.stringify(about)).not.toContain(world.mentee.id);
  });

  test("the mentee sees their own name, and the mentor sees it by accepting, with the address", async () => {
    const world = await openCast();
    const introductionId = await openRound(world);
    const own = await world.query("introduction.get", { introductionId }, world.cookies.mentee);
    expect(own.data).toMatchObject({ withoutName: true, mentee: { displayName } });
    await move(world, "mentor", "accept", { introductionId });
    const seen = await world.query("introduction.get", { introductionId }, world.cookies.mentor);
    expect(seen.data).toMatchObject({
      mentee: { displayName, emailAddress: world.mentee.emailAddress },
    });
    const place = { noun: "introduction", introductionId };
    const blocked = await world.mutate("block.place", { place }, world.cookies.mentor);
    expect(blocked.data).toEqual({ displayName });
  });
});

describe("words that name their writer", () => {
  test("are sent back where the name is to stay out, and go through where it is shown", async () => {
    const world = await openCast();
    const ask = `Could ${displayName} look at the draft plan with you for half an hour?`;
    const refused = await send(world, { ask, withoutName: true });
    expect(refused).toMatchObject({ status: 422, code: "introduction.checks_failed" });
    expect(JSON.stringify(refused.data)).toContain("keeps_the_name_out");
    expect((await send(world, { ask })).status).toBe(200);
  });

  test("are sent back in an answer as well", async () => {
    const world = await openCast();
    const introductionId = await sentId(world);
    await move(world, "mentor", "askMore", { introductionId, question: "What have you tried?" });
    const answer = `Write to ${world.mentee.emailAddress}, and I will tell you.`;
    expect(await move(world, "mentee", "answerMore", { introductionId, answer })).toMatchObject({
      code: "introduction.names_the_writer",
    });
  });
});

describe("a mentor who reads first requests without names", () => {
  const set = (world: Cast, requestsWithoutName: boolean, cookie = world.cookies.mentor) =>
    world.mutate(
      "listing.setRequestsWithoutName",
      { listingId: world.listing.id, requestsWithoutName },
      cookie,
    );

  test("gets every request so, says so on the listing, and cannot open what was sent by going back", async () => {
    const world = await openCast();
    expect((await set(world, true)).status).toBe(200);
    expect((await set(world, true)).status).toBe(200);
    const { slug } = world.listing;
    expect((await world.query("listing.bySlug", { slug })).data).toMatchObject({
      requestsWithoutName: true,
    });
    const introductionId = await sentId(world, {});
    await set(world, false);
    const seen = await world.query("introduction.get", { introductionId }, world.cookies.mentor);
    expect(seen.data).toMatchObject({ withoutName: true });
    expect(JSON.stringify(seen.data)).not.toMatch(names);
  });

  test("is the only one who may say so of the listing", async () => {
    const world = await openCast();
    expect(await set(world, true, world.cookies.mentee)).toMatchObject({
      status: 404,
      code: "listing.not_found",
    });
  });
});
