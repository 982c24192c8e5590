import { readSessionToken } from "@waymark/api/sign-in-session";
import * as z from "zod";
import { expect, test } from "vitest";
import { openApp, secret } from "./open-app.ts";

const app = await openApp();

const Sessions = z.array(
  z.strictObject({
    id: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    userAgent: z.string(),
    isCurrent: z.boolean(),
  }),
);

const list = async (cookie: string) =>
  Sessions.parse((await app.get("/auth/list-sessions", cookie)).body);

test("one sees where one is signed in, and which of it is here", async () => {
  const [here, elsewhere] = [
    await app.signIn("ines@example.org"),
    await app.signIn("ines@example.org"),
  ];
  const [seenHere, seenElsewhere] = [await list(here), await list(elsewhere)];
  expect(seenHere).toHaveLength(2);
  expect(seenHere.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  expect(seenHere.find(({ isCurrent }) => isCurrent)?.id).not.toBe(
    seenElsewhere.find(({ isCurrent }) => isCurrent)?.id,
  );
});

test("a session that one ends elsewhere is over at once", async () => {
  const here = await app.signIn("kofi@example.org");
  const elsewhere = await app.signIn("kofi@example.org");
  const other = (await list(here)).find(({ isCurrent }) => !isCurrent);
  const reply = await app.post("/auth/revoke-session", { id: other?.id }, { cookie: here });
  expect(reply).toMatchObject({ status: 200, body: { status: true } });
  expect((await app.get("/auth/get-session", elsewhere)).body).toBeNull();
  expect((await app.get("/auth/get-session", here)).body).not.toBeNull();
  const token = readSessionToken(elsewhere, secret) ?? "";
  expect(await app.sessions.find(token, app.deps.clock.now())).toBeNull();
});

test("another's session is not there, just like one that never was", async () => {
  const mine = await app.signIn("mallory@example.org");
  const theirs = await app.signIn("mei@example.org");
  const [session] = await list(theirs);
  const replies = [
    await app.post("/auth/revoke-session", { id: session?.id }, { cookie: mine }),
    await app.post("/auth/revoke-session", { id: "never-was" }, { cookie: mine }),
  ];
  expect(replies[0]).toMatchObject({ status: 404, body: { code: "request.not_found" } });
  expect(replies[1]?.body).toEqual(replies[0]?.body);
  expect((await app.get("/auth/get-session", theirs)).body).not.toBeNull();
});

test("reading a session neither prolongs nor renews it", async () => {
  const cookie = await app.signIn("yusuf@example.org");
  const before = await app.get("/auth/get-session", cookie);
  const after = await app.get("/auth/get-session", cookie);
  expect(after.body).toEqual(before.body);
  expect(after.headers.getSetCookie()).toEqual([]);
});

test("a session keeps no network address of its person", async () => {
  const cookie = await app.signIn("lena@example.org");
  const token = readSessionToken(cookie, secret) ?? "";
  const { authModel } = await import("@waymark/db/auth");
  const sessions = authModel("session", { rowField: (field) => field, uniqueFields: [] });
  const where = [
    { field: "token", operator: "eq", value: token, connector: "AND", mode: "sensitive" },
  ] as const;
  const [row] = await app.deps.store.find(sessions, { where });
  expect(row?.["userId"]).toMatch(/^per_/);
  expect(row?.["ipAddress"]).toBe("");
});
