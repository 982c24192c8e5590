import { CalendarLinksAnswer } from "@waymark/contracts/calendar";
import { addMinutes } from "@waymark/domain/time";
import { buildOffering } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import { at, openSlotWorld, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;
let mentor: string;
let mentee: string;

beforeEach(async () => {
  world = await openSlotWorld();
  [mentor, mentee] = await Promise.all([
    world.cookieOf(world.mentor),
    world.cookieOf(world.mentee),
  ]);
});

const renew = async (revision: number, cookie = mentor) => {
  const answer = await world.mutate("calendar.renewLinks", { revision }, cookie);
  return CalendarLinksAnswer.parse(answer.data);
};

const linksOf = async (cookie: string) => {
  const { links } = await renew(0, cookie);
  if (links === null) throw new Error("no links were made");
  return links;
};

/** As a calendar program asks: by the address alone. */
const read = (address: string, headers: Record<string, string> = {}) =>
  world.app.request(new URL(address).pathname, { headers });

const text = async (address: string): Promise<string> =>
  (await (await read(address)).text()).replaceAll("\r\n ", "").replaceAll("\r\n", "\n");

describe("a person's calendar links", () => {
  test("are there once they were asked for, the same ones whenever they are looked at", async () => {
    expect((await world.query("calendar.links", undefined, mentor)).data).toEqual({
      revision: 0,
      links: null,
    });
    const made = await renew(0);
    expect(made.revision).toBe(1);
    expect((await world.query("calendar.links", undefined, mentor)).data).toEqual(made);
    const again = await Promise.all(Array.from({ length: 10 }, () => renew(0)));
    expect(again.map(({ revision }) => revision)).toEqual(again.map(() => 1));
  });

  test("stop working when they are renewed, and others' go on", async () => {
    const [old, others] = [await linksOf(mentor), await linksOf(mentee)];
    const renewed = await renew(1);
    const statuses = async (links: typeof old | null) =>
      Promise.all(
        [links?.sessions ?? "", links?.freeBusy ?? ""].map(async (a) => (await read(a)).status),
      );
    expect(await statuses(old)).toEqual([404, 404]);
    expect(await statuses(renewed.links)).toEqual([200, 200]);
    expect(await statuses(others)).toEqual([200, 200]);
  });

  test("do not open each other: who has the free times has no way to the sessions", async () => {
    const { sessions, freeBusy } = await linksOf(mentor);
    const other = freeBusy.replace("/free-busy.ics", ".ics");
    expect((await read(other)).status).toBe(404);
    expect((await read(sessions.replace(".ics", "/free-busy.ics"))).status).toBe(404);
    const forged = sessions.replace(world.mentor.id, world.mentee.id);
    expect((await read(forged)).status).toBe(404);
    expect((await read(`${sessions}.ics`)).status).toBe(404);
    expect((await read("https://waymark.example/calendar/x.ics")).status).toBe(404);
    expect((await read("https://waymark.example/calendar/x")).status).toBe(404);
  });

  test("are only one's own to see and to renew", async () => {
    expect(await world.query("calendar.links", undefined)).toMatchObject({ status: 401 });
    expect(await world.mutate("calendar.renewLinks", { revision: 0 })).toMatchObject({
      status: 401,
    });
    expect((await linksOf(mentor)).sessions).not.toBe((await linksOf(mentee)).sessions);
  });
});

describe("the calendar of sessions", () => {
  test("has each with the other's name, to whichever side it belongs, and nobody's address", async () => {
    await world.bookAt(at("2026-03-03T09:00"));
    for (const [cookie, other] of [
      [mentor, world.mentee],
      [mentee, world.mentor],
    ] as const) {
      const content = await text((await linksOf(cookie)).sessions);
      expect(content).toContain("DTSTART:20260303T090000Z");
      expect(content).toContain("UID:ses_00000000000000000000000000000001@waymark.example");
      expect(content).toContain(other.displayName);
      expect(content).not.toContain(other.emailAddress);
    }
  });

  test("has no session of others, and of a group no names", async () => {
    await world.bookAt(at("2026-03-03T09:00"), 1, buildOffering(1, { kind: "group", seats: 4 }));
    const stranger = await linksOf(await world.cookieOf(world.stranger));
    expect(await text(stranger.sessions)).not.toContain("BEGIN:VEVENT");
    const host = await text((await linksOf(mentor)).sessions);
    expect(host).toContain("BEGIN:VEVENT");
    expect(host).not.toContain(world.mentee.displayName);
  });

  test("is sent once and then only when something changed", async () => {
    const { sessions } = await linksOf(mentor);
    const first = await read(sessions);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-type")).toContain("text/calendar");
    expect(first.headers.get("cache-control")).toBe("private, max-age=300");
    expect(etag).toMatch(/^"[^"]+"$/);
    world.db.clock.advanceMs(3_600_000);
    for (const known of [etag, `W/${etag}`, `"else", ${etag}`, "*"]) {
      const again = await read(sessions, { "if-none-match": known });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([
        304,
        "",
        etag,
      ]);
    }
    await world.bookAt(at("2026-03-03T09:00"));
    const changed = await read(sessions, { "if-none-match": etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  test("shows that a session is off instead of leaving it out", async () => {
    const booking = await world.bookAt(at("2026-03-03T09:00"));
    const changedAt = addMinutes(world.db.clock.now(), 5);
    const cancelled = {
      ...booking,
      status: "cancelled",
      revision: 1,
      updatedAt: changedAt,
    } as const;
    await world.db.commit([world.db.bookings.replace(booking, cancelled)], []);
    const content = await text((await linksOf(mentor)).sessions);
    expect(content).toContain("STATUS:CANCELLED");
    expect(content).toContain("SEQUENCE:1");
  });
});

describe("the calendar of busy times", () => {
  test("says when and nothing else", async () => {
    const booking = await world.bookAt(at("2026-03-03T09:00"));
    await world.bookAt(at("2026-03-03T10:00"), 2);
    await world.bookAt(at("2026-06-03T10:00"), 3);
    const content = await text((await linksOf(mentor)).freeBusy);
    expect(content).toContain("BEGIN:VFREEBUSY");
    expect(content.match(/^FREEBUSY.*$/gm)).toEqual([
      "FREEBUSY;FBTYPE=BUSY:20260303T090000Z/20260303T110000Z",
    ]);
    for (const secret of [world.mentee.displayName, booking.title, booking.id, "meet.example"]) {
      expect(content).not.toContain(secret);
    }
  });

  test("has no session that is off, and stays the same for a day", async () => {
    const booking = await world.bookAt(at("2026-03-03T09:00"));
    const cancelled = { ...booking, status: "cancelled", revision: 1 } as const;
    await world.db.commit([world.db.bookings.replace(booking, cancelled)], []);
    const { freeBusy } = await linksOf(mentor);
    const first = await read(freeBusy);
    expect(await first.text()).not.toContain("FREEBUSY;");
    world.db.clock.advanceMs(14 * 3_600_000);
    const etag = first.headers.get("etag") ?? "";
    expect((await read(freeBusy, { "if-none-match": etag })).status).toBe(304);
    world.db.clock.advanceMs(2 * 3_600_000);
    expect((await read(freeBusy, { "if-none-match": etag })).status).toBe(200);
  });
});
