import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { signLink } from "@waymark/application/link";
import { followBooking } from "@waymark/application/session";
import { SessionView } from "@waymark/contracts/session";
import { addDays, addHours, addMinutes } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { linkSecret } from "./harness.ts";
import { type BookingWorld, change, openBookingWorld, ses, start } from "./open-booking-world.ts";

const end = addMinutes(start, 60);
const secret = "She seems tired of the whole company, and so am I.";

/** Sessions of one mentor, each an hour of its own on that day. */
const at = (hour: number) => addHours(start, hour);

let world: BookingWorld;
const mustBook = async (number: number, offering: number, hour: number): Promise<void> => {
  const booked = await world.book(number, offering, world.cookies.mentee, at(hour));
  if (booked.code !== null) throw new Error(booked.code);
};
beforeAll(async () => {
  world = await openBookingWorld();
  for (const [number, hour] of [
    [1, 0],
    [2, 2],
    [3, 4],
  ] as const) {
    await mustBook(number, 1, hour);
  }
  await mustBook(4, 4, 6);
});

const get = (number: number, cookie: string) =>
  world.query("session.get", { sessionId: ses(number) }, cookie);
const view = async (number: number, cookie: string) =>
  SessionView.parse((await get(number, cookie)).data);
const step = (path: string, number: number, input: object, cookie: string) =>
  world.mutate(
    `session.${path}`,
    { operationId: randomUUID(), sessionId: ses(number), ...input },
    cookie,
  );

const item = (number: number, owner: "mentor" | "mentee") => ({
  id: numberedId("actionItem", number),
  text: "Ask two peers for feedback",
  owner,
  dueOn: "2026-03-20",
  isStretch: false,
});

const decision = {
  question: "Which offer?",
  options: ["Stay", "Go"],
  criteria: ["What I would learn"],
  choice: "Stay",
  because: "",
  revisitOn: "2026-06-01",
};

describe("a session", () => {
  test("is there for its two people from the moment of its booking, with what was written then", async () => {
    for (const viewer of ["mentor", "mentee"] as const) {
      expect(await view(1, world.cookies[viewer])).toMatchObject({
        viewer,
        status: "confirmed",
        agenda: { text: "How I can plan a quarter", by: "mentee" },
        attendance: { own: null, other: null },
        privateNote: null,
        sharedNotes: [],
      });
    }
  });

  test("is not there for anybody else, an operator included, in the words for what never was", async () => {
    const operator = await world.cookieOf(world.operator);
    for (const cookie of [world.cookies.stranger, operator]) {
      for (const number of [1, 4, 77]) {
        expect(await get(number, cookie)).toMatchObject({ status: 404, code: "session.not_found" });
      }
      expect(await step("attest", 1, { says: "held" }, cookie)).toMatchObject({ status: 404 });
      expect(await step("shareNote", 1, { text: "Hello" }, cookie)).toMatchObject({ status: 404 });
    }
    expect(await get(1, "")).toMatchObject({ status: 401, code: "sign_in.required" });
  });

  test("of a group has no record, and its host is told so", async () => {
    const [group] = (await world.db.bookings.list(world.mentor.id, { startsFrom: at(6) })).items;
    const input = { sessionId: group?.booking.id };
    expect(await world.query("session.get", input, world.cookies.mentor)).toMatchObject({
      code: "session.of_a_group",
    });
  });

  test("takes an agenda, steps and decisions of both, and steps of one do not get in the other's way", async () => {
    const before = await view(1, world.cookies.mentee);
    const insteadOf = before.agenda?.at ?? null;
    const agenda = { text: "Two offers, and how to say no to one", insteadOf };
    const answers = await Promise.all([
      step("setAgenda", 1, agenda, world.cookies.mentor),
      step("addItem", 1, { item: item(1, "mentee") }, world.cookies.mentor),
      step("addItem", 1, { item: item(2, "mentor") }, world.cookies.mentee),
      step("recordDecision", 1, { decision }, world.cookies.mentee),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([null, null, null, null]);
    const after = await view(1, world.cookies.mentor);
    expect(after).toMatchObject({ agenda: { by: "mentor" }, decisions: [decision] });
    expect(after.actionItems).toHaveLength(2);
  });

  test("keeps an agenda from being written over by who has not read it", async () => {
    const stale = { text: "Something else", insteadOf: null };
    expect(await step("setAgenda", 1, stale, world.cookies.mentee)).toMatchObject({
      status: 409,
      code: "session.changed_meanwhile",
    });
  });

  test("lets only the one who took a step on tick it off", async () => {
    const done = { itemId: numberedId("actionItem", 1), isDone: true };
    expect(await step("tickItem", 1, done, world.cookies.mentor)).toMatchObject({
      code: "session.item_of_the_other",
    });
    expect(await step("tickItem", 1, done, world.cookies.mentee)).toMatchObject({ status: 200 });
  });

  test("takes one and the same step once, however often it is sent", async () => {
    const input = { operationId: randomUUID(), sessionId: ses(1), item: item(9, "mentee") };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.mutate("session.addItem", input, world.cookies.mentee)),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const { actionItems } = await view(1, world.cookies.mentee);
    expect(actionItems.filter(({ id }) => id === input.item.id)).toHaveLength(1);
  });
});

describe("notes", () => {
  test("stay with who writes them: nothing that anybody else is sent holds a word of one", async () => {
    const { mentor, mentee } = world.cookies;
    expect(await step("writeNote", 2, { text: secret, revision: 0 }, mentee)).toMatchObject({
      status: 200,
      data: { revision: 1 },
    });
    expect(await view(2, mentee)).toMatchObject({ privateNote: { text: secret, revision: 1 } });
    const operator = await world.cookieOf(world.operator);
    const asked = await Promise.all([
      get(2, mentor),
      get(2, operator),
      world.query("booking.get", { sessionId: ses(2) }, mentor),
      world.query("booking.list", { when: "upcoming" }, mentor),
      world.query("delivery.listByDate", { date: "2026-03-02" }, operator),
    ]);
    expect(asked[0]?.status).toBe(200);
    expect(JSON.stringify([asked, world.logged])).not.toContain("tired");
  });

  test("leave no event and no trace in the record of commands", async () => {
    const table = DynamoDBDocumentClient.from(world.db.client);
    const { Items = [] } = await table.send(new ScanCommand({ TableName: world.db.tableName }));
    const holding = Items.filter((found) => JSON.stringify(found).includes("tired"));
    expect(holding.map((found) => String(found["kind"]))).toEqual(["privateNote"]);
  });

  test("are not written over from a device that shows an older one", async () => {
    const { mentee } = world.cookies;
    expect(await step("writeNote", 2, { text: "Older", revision: 0 }, mentee)).toMatchObject({
      code: "session.changed_meanwhile",
    });
    const next = await step("writeNote", 2, { text: `${secret} Still.`, revision: 1 }, mentee);
    expect(next).toMatchObject({ data: { revision: 2 } });
  });

  test("are shared by an act of their own, and what is written afterwards stays private", async () => {
    const { mentor, mentee } = world.cookies;
    expect(await step("shareNote", 2, { text: "Let us look at two teams." }, mentee)).toMatchObject(
      { status: 200 },
    );
    for (const cookie of [mentor, mentee]) {
      expect((await view(2, cookie)).sharedNotes).toEqual([
        expect.objectContaining({ by: "mentee", text: "Let us look at two teams." }),
      ]);
    }
    expect((await view(2, mentor)).privateNote).toBeNull();
  });

  test("are taken away by their author", async () => {
    const { mentee } = world.cookies;
    const away = { text: null, revision: 2 };
    expect(await step("writeNote", 2, away, mentee)).toMatchObject({ status: 200 });
    expect((await view(2, mentee)).privateNote).toBeNull();
  });
});

describe("whether they met", () => {
  const linkOf = (number: number, personId = world.mentor.id) => {
    const claim = { purpose: "attest_session", sessionId: ses(number), personId } as const;
    return signLink(linkSecret, claim, addDays(end, 30));
  };
  const byLink = (token: string, says: string) =>
    world.mutate("session.attestByLink", { operationId: randomUUID(), token, says });

  test("is not said before the session has begun", async () => {
    expect(await step("attest", 3, { says: "held" }, world.cookies.mentee)).toMatchObject({
      code: "session.not_begun",
    });
    expect((await view(3, world.cookies.mentee)).can).not.toContain("attest");
    world.db.clock.moveTo(at(5));
    expect((await view(3, world.cookies.mentee)).can).toContain("attest");
  });

  test("is told to the other only once the other has said it, too", async () => {
    const { mentor, mentee } = world.cookies;
    expect(await step("attest", 3, { says: "mentor_missed" }, mentee)).toMatchObject({
      data: { status: "confirmed" },
    });
    expect((await view(3, mentor)).attendance).toEqual({ own: null, other: null });
    expect(await step("attest", 3, { says: "held" }, mentor)).toMatchObject({
      data: { status: "disputed" },
    });
    expect((await view(3, mentor)).attendance).toEqual({ own: "held", other: "mentor_missed" });
    expect(await step("attest", 3, { says: "held" }, mentee)).toMatchObject({
      data: { status: "held" },
    });
  });

  test("is said by a link from the mail, of which opening it changes nothing, and which works once", async () => {
    const token = linkOf(1);
    const before = await world.db.sessions.get(ses(1));
    for (let time = 0; time < 3; time += 1) {
      const opened = await world.query("session.openLink", { token });
      expect(opened).toMatchObject({ status: 200, data: { viewer: "mentor" } });
      expect(JSON.stringify(opened.data)).not.toMatch(/agenda|note|offers|attendance/i);
    }
    expect(await world.db.sessions.get(ses(1))).toEqual(before);
    expect(await byLink(token, "held")).toMatchObject({ status: 200 });
    expect(await byLink(token, "mentee_missed")).toMatchObject({ status: 409, code: "link.used" });
    expect(await world.query("session.openLink", { token })).toMatchObject({ code: "link.used" });
  });

  test("is said by nobody with a forged link, or one of somebody else's", async () => {
    const stranger = linkOf(2, world.stranger.id);
    const forged = `${linkOf(2).slice(0, -4)}AAAA`;
    for (const token of [stranger, forged]) {
      expect(await byLink(token, "held")).toMatchObject({ status: 404, code: "link.invalid" });
    }
  });
});

describe("a session that is called off", () => {
  test("takes no more steps, and keeps what its people wrote for themselves", async () => {
    const world = await openBookingWorld();
    const { mentee } = world.cookies;
    const send = (path: string, input: object) =>
      world.mutate(
        `session.${path}`,
        { operationId: randomUUID(), sessionId: ses(1), ...input },
        mentee,
      );
    await world.book(1);
    await send("writeNote", { text: secret, revision: 0 });
    expect(await world.mutate("booking.cancel", change(1), mentee)).toMatchObject({ status: 200 });
    await followBooking(world.db)({ sessionId: ses(1) });
    const shown = await world.query("session.get", { sessionId: ses(1) }, mentee);
    expect(shown.data).toMatchObject({
      status: "cancelled",
      privateNote: { text: secret },
      can: [],
    });
    expect(await send("shareNote", { text: "Next time" })).toMatchObject({
      code: "session.illegal_transition",
    });
    expect(await send("addItem", { item: item(1, "mentee") })).toMatchObject({
      code: "session.illegal_transition",
    });
  });
});
