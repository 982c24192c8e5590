import { readSessionToken } from "@waymark/api/sign-in-session";
import { systemClock } from "@waymark/application/system";
import { PersonId } from "@waymark/domain/id";
import * as z from "zod";
import { expect, test } from "vitest";
import { cookieOf, openApp, secret } from "./open-app.ts";

const app = await openApp();

const User = z.object({ user: z.object({ id: PersonId, email: z.string() }) });

const withCode = async (email: string, otp: string) =>
  app.post("/auth/sign-in/email-otp", { email, otp });

test("a first code makes an account, and a later one finds the same account again", async () => {
  const first = await withCode("ines@example.org", await app.askForCode("ines@example.org"));
  const again = await withCode("ines@example.org", await app.askForCode("Ines@Example.org"));
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(User.parse(again.body)).toEqual(User.parse(first.body));
});

test("an account's id is a person's id", async () => {
  const code = await app.askForCode("amara@example.org");
  const { body } = await withCode("amara@example.org", code);
  expect(User.parse(body).user.id).toMatch(/^per_[0-9a-f]{12}7[0-9a-f]{19}$/);
});

test("the session's cookie is for https alone, for no script, and lasts 30 days", async () => {
  const reply = await withCode("kofi@example.org", await app.askForCode("kofi@example.org"));
  const [cookie = "", ...others] = reply.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(cookie).toMatch(/^__Secure-waymark\.session_token=/);
  expect(cookie.split("; ").slice(1).toSorted()).toEqual([
    "HttpOnly",
    "Max-Age=2592000",
    "Path=/",
    "SameSite=Lax",
    "Secure",
  ]);
});

test("the token is nowhere in an answer but in the cookie", async () => {
  const reply = await withCode("mei@example.org", await app.askForCode("mei@example.org"));
  const token = readSessionToken(cookieOf(reply), secret) ?? "no token";
  const list = await app.get("/auth/list-sessions", cookieOf(reply));
  const session = await app.get("/auth/get-session", cookieOf(reply));
  const said = JSON.stringify([reply.body, list.body, session.body]);
  expect(token).toHaveLength(32);
  expect(said).not.toContain(token);
});

test("the API reads the cookie and the session without better-auth", async () => {
  const cookie = await app.signIn("yusuf@example.org");
  const token = readSessionToken(`theme=dark; ${cookie}`, secret);
  const session = await app.sessions.find(token ?? "", systemClock.now());
  expect(session).toMatchObject({ emailAddress: "yusuf@example.org" });
});

test("a cookie that was changed, or signed with another secret, is nobody's", async () => {
  const cookie = await app.signIn("lena@example.org");
  const changed = cookie.replace(/=(.)/, (_, first: string) => (first === "A" ? "=B" : "=A"));
  expect(readSessionToken(changed, secret)).toBeNull();
  expect(readSessionToken(cookie, `${secret}!`)).toBeNull();
  expect(readSessionToken("waymark.session_token=%E0%A4%A", secret)).toBeNull();
});

test("over plain http the cookie has its plain name, and the API reads that, too", async () => {
  const local = await openApp("http://localhost:3000");
  const cookie = await local.signIn("noor@example.org");
  expect(cookie).toMatch(/^waymark\.session_token=/);
  const token = readSessionToken(cookie, secret);
  expect(await local.sessions.find(token ?? "", systemClock.now())).not.toBeNull();
});

test("a planted plain cookie does not stand in for a refused https one", async () => {
  const local = await openApp("http://localhost:3000");
  const planted = await local.signIn("mallory@example.org");
  expect(readSessionToken(`__Secure-waymark.session_token=x.y; ${planted}`, secret)).toBeNull();
});

test("a person of a sown world signs in to the id that the world gave", async () => {
  const id = PersonId.parse("per_0199d3f0a1b27c3d8e4f5a6b7c8d9e0f");
  const { registerUser } = await import("@waymark/db/auth");
  const { EmailAddress } = await import("@waymark/domain/person");
  const emailAddress = EmailAddress.parse("sown@example.org");
  await registerUser(app.deps.store)({ id, emailAddress, createdAt: systemClock.now() });
  const { body } = await withCode("sown@example.org", await app.askForCode("sown@example.org"));
  expect(User.parse(body).user.id).toBe(id);
});
