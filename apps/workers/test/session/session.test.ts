import {
  addActionItem,
  attestByLink,
  attestSession,
  followBooking,
  setAgenda,
  shareSessionNote,
} from "@waymark/application/session";
import {
  AddItemInput,
  AttestByLinkInput,
  AttestInput,
  SetAgendaInput,
  ShareNoteInput,
} from "@waymark/contracts/session";
import type { SessionId } from "@waymark/domain/id";
import { addDays, addHours, addMinutes, Instant } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { type Process, startProcess } from "../support/process.ts";

// Days of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: BookingWorld;
let process: Process;
beforeEach(async () => {
  world = await openBookingWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const start = Instant.parse("2026-03-11T09:00:00.000Z");
const end = addHours(start, 1);
const actor = (number: number) => ({ personId: buildPerson(number).id });

const bookSilently = (number = 1): Promise<SessionId> =>
  world.book(2, number, start, offerings.atOnce, "");
const goOnAt = async (moment: Instant): Promise<void> => {
  world.db.clock.moveTo(moment);
  await converge(world, process);
};
const mailsAbout = async (id: SessionId, kind: string): Promise<readonly string[]> =>
  (await world.mailsOf(id)).filter((mail) => mail.startsWith(`session_${kind}`));
const attest = async (person: number, sessionId: SessionId, says: string): Promise<void> => {
  const input = AttestInput.parse({ operationId: world.operationId(), sessionId, says });
  const said = await attestSession(world.db)(actor(person), input);
  if (!said.ok) throw new Error(said.error.code);
};

describe("a session", () => {
  it("opens, moves and ends with its booking, and news that come late or twice change nothing", async () => {
    const id = await bookSilently();
    await converge(world, process);
    const opened = await world.db.sessions.get(id);
    expect(opened).toMatchObject({ status: "confirmed", start, revision: 1 });
    await followBooking(world.db)({ sessionId: id });
    expect(await world.db.sessions.get(id)).toEqual(opened);
    await world.reschedule(2, id, addDays(start, 1));
    await converge(world, process);
    expect(await world.db.sessions.get(id)).toMatchObject({
      start: addDays(start, 1),
      revision: 2,
    });
    await world.cancel(1, id);
    await converge(world, process);
    expect(await world.db.sessions.get(id)).toMatchObject({ status: "cancelled", revision: 3 });
    await goOnAt(addDays(end, 9));
    expect(await mailsAbout(id, "")).toEqual([]);
  });

  it("is made once by ten workers at once", async () => {
    const id = await bookSilently();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => followBooking(world.db)({ sessionId: id })),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(await world.db.sessions.get(id)).toMatchObject({ revision: 1 });
  });

  it("is none of a group, and none of a request that nobody has accepted", async () => {
    const group = await world.book(2, 1, start, offerings.group);
    const request = await world.book(3, 2, addHours(start, 3), offerings.onRequest);
    await converge(world, process);
    expect(await world.db.sessions.get(group)).toBeNull();
    expect(await world.db.sessions.get(request)).toBeNull();
  });
});

describe("the agenda", () => {
  it("is asked of both a day before when nobody has written one, each once", async () => {
    const id = await bookSilently();
    await goOnAt(addMinutes(start, -24 * 60 - 10));
    expect(await mailsAbout(id, "agenda")).toEqual([]);
    await goOnAt(addHours(start, -24));
    expect(await mailsAbout(id, "agenda")).toEqual(["session_agenda to 1", "session_agenda to 2"]);
    // The question takes the place of the reminder of that moment.
    expect((await world.mailsOf(id)).filter((mail) => mail.includes("reminder_day"))).toEqual([]);
    await goOnAt(addHours(start, -1));
    expect(await mailsAbout(id, "agenda")).toHaveLength(2);
    const [letter] = await world.letters(id, "session_agenda", 2);
    expect(letter?.text).toContain(`/sessions/${id}#agenda`);
    expect(letter?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  });

  it("is not asked for where it was written when the time was booked, or since", async () => {
    const booked = await world.book(2, 1, start);
    const written = await world.book(3, 2, addHours(start, 2), offerings.atOnce, "");
    await converge(world, process);
    const input = { operationId: world.operationId(), sessionId: written };
    await setAgenda(world.db)(
      actor(1),
      SetAgendaInput.parse({ ...input, text: "Two offers", insteadOf: null }),
    );
    await goOnAt(addHours(start, -24));
    expect(await mailsAbout(booked, "agenda")).toEqual([]);
    await goOnAt(addHours(start, -22));
    expect(await mailsAbout(written, "agenda")).toEqual([]);
    const [reminder] = await world.letters(written, "booking_reminder_day", 3);
    expect(reminder?.text).toContain("Two offers");
  });

  it("is asked for by the new time of a session that was moved, and not by the old one", async () => {
    const id = await bookSilently();
    await converge(world, process);
    await world.reschedule(2, id, addDays(start, 1));
    await goOnAt(addHours(start, -24));
    expect(await mailsAbout(id, "agenda")).toEqual([]);
    await goOnAt(start);
    expect(await mailsAbout(id, "agenda")).toHaveLength(2);
  });
});

describe("whether they met", () => {
  it("is asked a day after of who has not said it, whatever else was written meanwhile", async () => {
    const id = await world.book(2, 1, start);
    await goOnAt(end);
    await attest(2, id, "held");
    await goOnAt(addHours(end, 24));
    expect(await mailsAbout(id, "attendance")).toEqual(["session_attendance to 1"]);
    const dueOn = "2026-04-01";
    const item = { id: numberedId("actionItem", 1), text: "Read the plan", owner: "mentee", dueOn };
    await addActionItem(world.db)(
      actor(1),
      AddItemInput.parse({
        operationId: world.operationId(),
        sessionId: id,
        item: { ...item, isStretch: false },
      }),
    );
    const [letter] = await world.letters(id, "session_attendance", 1);
    const [, token = ""] = /session-attendance\/([\w.-]+)#held/.exec(letter?.text ?? "") ?? [];
    const linked = { ...world.db, linkSecret: "a secret that is long enough for tests" };
    const input = { operationId: world.operationId(), token, says: "held" };
    expect(await attestByLink(linked)(AttestByLinkInput.parse(input))).toMatchObject({
      ok: true,
      value: { status: "held" },
    });
    await goOnAt(addDays(end, 8));
    expect(await mailsAbout(id, "attendance")).toHaveLength(1);
  });

  it("is settled a week later by who blames nobody; what one says of a silent other is disputed", async () => {
    const said = ["held", "mentee_missed", "mentor_missed"];
    const ids: SessionId[] = [];
    for (const at of said.keys()) ids.push(await world.book(2, at + 1, addHours(start, at)));
    await converge(world, process);
    world.db.clock.moveTo(addHours(end, 2));
    for (const [at, says] of said.entries()) {
      const id = ids[at];
      if (id !== undefined) await attest(2, id, says);
    }
    await goOnAt(addDays(end, 8));
    const settled = await Promise.all(ids.map(world.db.sessions.get));
    expect(settled.map((session) => session?.status)).toEqual(["held", "missed", "disputed"]);
  });

  it("stays open where nobody says anything: silence is no black mark", async () => {
    const id = await world.book(2, 1, start);
    await goOnAt(end);
    await goOnAt(addDays(end, 30));
    expect(await world.db.sessions.get(id)).toMatchObject({ status: "confirmed", attendance: {} });
  });
});

describe("a shared note", () => {
  it("is told to the other once, and not again when another takes its place", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    for (const text of ["Look at two teams.", "Look at three teams."]) {
      const input = { operationId: world.operationId(), sessionId: id, text };
      await shareSessionNote(world.db)(actor(2), ShareNoteInput.parse(input));
      await converge(world, process);
    }
    expect(await mailsAbout(id, "note")).toEqual(["session_note_shared to 1"]);
    const [letter] = await world.letters(id, "session_note_shared", 1);
    expect(letter?.text).not.toContain("teams");
    expect(letter?.html).not.toContain("teams");
  });
});
