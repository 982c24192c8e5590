import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { BetterAuthOptions } from "better-auth";
import { betterAuth } from "better-auth/minimal";
import { expect, test } from "vitest";
import { cookieOf, openApp, type TestApp } from "./open-app.ts";

// Each of these was an advisory of better-auth in 2026.

const wrongCode = (code: string): string => (code === "000000" ? "000001" : "000000");

const codesOf = (replies: readonly { readonly body: unknown }[]): unknown[] =>
  replies.map(({ body }) =>
    typeof body === "object" && body !== null && "code" in body ? body.code : "signed in",
  );

const itemsOf = async (app: TestApp, kind: string): Promise<readonly unknown[]> => {
  const { Items } = await app.documents.send(
    new ScanCommand({
      TableName: app.tableName,
      FilterExpression: "kind = :kind",
      ExpressionAttributeValues: { ":kind": kind },
      ConsistentRead: true,
    }),
  );
  return Items ?? [];
};

const signIn = (app: TestApp, email: string, otp: string, sourceIp = "192.0.2.1") =>
  app.post("/auth/sign-in/email-otp", { email, otp }, { sourceIp });

test("of 50 parallel sign-ins with one code over ten processes, exactly one succeeds", async () => {
  const app = await openApp();
  const otp = await app.askForCode("ines@example.org");
  const processes = Array.from({ length: 10 }, app.openElsewhere);
  const replies = await Promise.all(
    processes.flatMap((post) =>
      Array.from({ length: 5 }, () =>
        post("/auth/sign-in/email-otp", { email: "ines@example.org", otp }),
      ),
    ),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await itemsOf(app, "signInSession")).toHaveLength(1);
  expect(await itemsOf(app, "user")).toHaveLength(1);
});

test("a used code is worth nothing", async () => {
  const app = await openApp();
  const otp = await app.askForCode("ines@example.org");
  const replies = [
    await signIn(app, "ines@example.org", otp),
    await signIn(app, "ines@example.org", otp),
  ];
  expect(codesOf(replies)).toEqual(["signed in", "sign_in.code_wrong"]);
});

test("the sixth wrong try burns the code, and then the right one does not help", async () => {
  const app = await openApp();
  const otp = await app.askForCode("ines@example.org");
  const replies = [];
  for (let wrong = 1; wrong <= 6; wrong += 1) {
    replies.push(await signIn(app, "ines@example.org", wrongCode(otp)));
  }
  replies.push(await signIn(app, "ines@example.org", otp));
  expect(codesOf(replies)).toEqual([
    ...Array.from({ length: 5 }, () => "sign_in.code_wrong"),
    "sign_in.code_burnt",
    "sign_in.code_wrong",
  ]);
});

test("after five wrong tries in parallel or in a row, no further guess is compared", async () => {
  const app = await openApp();
  const otp = await app.askForCode("ines@example.org");
  for (let wrong = 1; wrong <= 5; wrong += 1) {
    await signIn(app, "ines@example.org", wrongCode(otp));
  }
  expect(codesOf([await signIn(app, "ines@example.org", otp)])).toEqual(["sign_in.code_burnt"]);
});

test("a wrong try on an old code does not bring it back over a newer one", async () => {
  const app = await openApp();
  const auth = betterAuth(app.accountOptions());
  const { internalAdapter } = await auth.$context;
  const identifier = "sign-in-otp-ines@example.org";
  await app.askForCode("ines@example.org");
  const consumed = await internalAdapter.consumeVerificationValue(identifier);
  const newest = await app.askForCode("ines@example.org");
  await internalAdapter.createVerificationValue({
    identifier,
    value: `${consumed?.value.split(":")[0]}:1`,
    expiresAt: consumed?.expiresAt ?? new Date(),
  });
  expect(codesOf([await signIn(app, "ines@example.org", newest)])).toEqual(["signed in"]);
});

test("the newest code wins", async () => {
  const app = await openApp();
  const older = await app.askForCode("ines@example.org");
  const newest = await app.askForCode("ines@example.org");
  const replies = [
    await signIn(app, "ines@example.org", newest),
    await signIn(app, "ines@example.org", older),
  ];
  expect(codesOf(replies)).toEqual(["signed in", "sign_in.code_wrong"]);
});

test("a code is kept only as a keyed hash", async () => {
  const app = await openApp();
  const otp = await app.askForCode("ines@example.org");
  expect(JSON.stringify(await itemsOf(app, "verification"))).not.toContain(otp);
});

test("of 50 concurrent sign-ups with one address, one makes an account", async () => {
  const app = await openApp();
  const { internalAdapter } = await betterAuth(app.accountOptions()).$context;
  const attempts = await Promise.allSettled(
    Array.from({ length: 50 }, (_, attempt) =>
      internalAdapter.createUser(
        {
          email: attempt % 2 === 0 ? "ines@example.org" : "Ines@Example.org",
          emailVerified: true,
          name: "",
        },
        { method: "email-otp" },
      ),
    ),
  );
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await itemsOf(app, "user")).toHaveLength(1);
  expect(await itemsOf(app, "email")).toHaveLength(1);
});

/** Somebody whom Google knows under an address that has an account here. */
const askWithGoogle = (app: TestApp, account: BetterAuthOptions["account"]): Promise<Response> => {
  const profile = {
    aud: "client",
    azp: "client",
    email: "ines@example.org",
    email_verified: true,
    exp: 0,
    family_name: "",
    given_name: "Ines",
    iat: 0,
    iss: "https://accounts.google.com",
    name: "Ines",
    picture: "",
    sub: "google-1",
  };
  const user = { email: profile.email, emailVerified: true, name: "Ines" };
  const auth = betterAuth({
    ...app.accountOptions(),
    ...(account !== undefined && { account }),
    socialProviders: {
      google: {
        clientId: "client",
        clientSecret: "secret",
        verifyIdToken: () => Promise.resolve(true),
        getUserInfo: () => Promise.resolve({ user, data: profile }),
      },
    },
  });
  return auth.handler(
    new Request("https://waymark.example/auth/sign-in/social", {
      method: "POST",
      headers: { origin: "https://waymark.example", "content-type": "application/json" },
      body: JSON.stringify({ provider: "google", idToken: { token: "signed-by-google" } }),
    }),
  );
};

test("an identity elsewhere is not linked because it claims the same address", async () => {
  const app = await openApp();
  await app.signIn("ines@example.org");
  const answer = await askWithGoogle(app, undefined);
  expect(answer.status).toBe(401);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await itemsOf(app, "account")).toEqual([]);
});

test("the same identity would be linked if the options allowed it, so the refusal is theirs", async () => {
  const app = await openApp();
  await app.signIn("ines@example.org");
  const answer = await askWithGoogle(app, { accountLinking: { enabled: true } });
  expect(answer.status).toBe(200);
  expect(await itemsOf(app, "account")).toHaveLength(1);
});

const askFrom = (app: TestApp, person: number, sourceIp: string, headers = {}) =>
  app.request(
    "/auth/email-otp/send-verification-otp",
    {
      method: "POST",
      headers: {
        origin: "https://waymark.example",
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify({ email: `person-${person}@example.org`, type: "sign-in" }),
    },
    sourceIp,
  );

const statuses = (replies: readonly { readonly status: number }[]): number[] =>
  [...new Set(replies.map(({ status }) => status))].toSorted((a, b) => a - b);

test("addresses out of one IPv6 /64 are one client, and the next /64 is another", async () => {
  const app = await openApp();
  const inside = await Promise.all(
    Array.from({ length: 40 }, (_, n) => askFrom(app, n, `2001:db8:1:2:${n}::${n + 1}`)),
  );
  const neighbour = await askFrom(app, 41, "2001:db8:1:3::1");
  expect(inside.filter(({ status }) => status === 200)).toHaveLength(30);
  expect(statuses(inside)).toEqual([200, 429]);
  expect(neighbour.status).toBe(200);
});

test("a client cannot choose whom it is counted as", async () => {
  const app = await openApp();
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      askFrom(app, n, "192.0.2.9", { "x-forwarded-for": `198.51.100.${n}`, "x-real-ip": `::${n}` }),
    ),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(30);
});

test("one address gets at most ten codes an hour, from however many networks", async () => {
  const app = await openApp();
  const replies = await Promise.all(
    Array.from({ length: 15 }, (_, n) => askFrom(app, 1, `198.51.100.${n}`)),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(10);
  const refused = replies.find(({ status }) => status === 429);
  expect(refused?.body).toMatchObject({ code: "sign_in.too_many_requests" });
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("the answer does not tell whether an address has an account or takes mail", async () => {
  const app = await openApp();
  await app.signIn("known@example.org");
  await app.suppressions.add("bounced@example.org", "bounced", app.deps.clock.now());
  const sent = app.mails.length;
  const replies = await Promise.all(
    ["known@example.org", "unknown@example.org", "bounced@example.org"].map((email) =>
      app.post("/auth/email-otp/send-verification-otp", { email, type: "sign-in" }),
    ),
  );
  const said = replies.map(({ status, headers, body }) =>
    JSON.stringify([status, [...headers.entries()], body]),
  );
  expect(new Set(said).size).toBe(1);
  expect(
    app.mails
      .slice(sent)
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(["known@example.org", "unknown@example.org"]);
});

test("an ended session is ended for the very next call", async () => {
  const app = await openApp();
  const cookie = await app.signIn("ines@example.org");
  const reply = await app.post("/auth/sign-out", {}, { cookie });
  expect(reply.status).toBe(200);
  expect(cookieOf(reply)).toMatch(/session_token=(;|$)/);
  expect((await app.get("/auth/get-session", cookie)).body).toBeNull();
});
