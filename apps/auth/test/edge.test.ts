import { expect, test } from "vitest";
import { openApp } from "./open-app.ts";

const origin = "https://waymark.example";
const json = { origin, "content-type": "application/json" };
const sendPath = "/auth/email-otp/send-verification-otp";
const signInPath = "/auth/sign-in/email-otp";
const ask = JSON.stringify({ email: "ines@example.org", type: "sign-in" });

const app = await openApp();

const refusal = async (path: string, init: RequestInit) => {
  const { status, body } = await app.request(path, init);
  return { status, body };
};

const refused = (status: number, code: string) => ({
  status,
  body: { code, message: expect.stringMatching(/\S+ \S+/) },
});

test.each([
  ["POST", "/sign-up/email"],
  ["POST", "/sign-in/email"],
  ["POST", "/sign-in/social"],
  ["GET", "/callback/google"],
  ["POST", "/link-social"],
  ["POST", "/unlink-account"],
  ["POST", "/update-user"],
  ["POST", "/update-session"],
  ["POST", "/change-email"],
  ["POST", "/change-password"],
  ["POST", "/set-password"],
  ["POST", "/verify-password"],
  ["POST", "/request-password-reset"],
  ["POST", "/delete-user"],
  ["GET", "/delete-user/callback"],
  ["GET", "/verify-email"],
  ["POST", "/send-verification-email"],
  ["POST", "/email-otp/verify-email"],
  ["POST", "/email-otp/check-verification-otp"],
  ["POST", "/email-otp/request-password-reset"],
  ["POST", "/email-otp/reset-password"],
  ["POST", "/email-otp/request-email-change"],
  ["POST", "/email-otp/change-email"],
  ["POST", "/revoke-sessions"],
  ["POST", "/revoke-other-sessions"],
  ["GET", "/list-accounts"],
  ["POST", "/get-access-token"],
  ["GET", "/ok"],
  ["GET", "/error"],
  ["POST", "/sign-in/email-otp/"],
])("better-auth's %s %s is not there", async (method, path) => {
  const body = method === "POST" ? { body: "{}" } : {};
  expect(await refusal(`/auth${path}`, { method, headers: json, ...body })).toEqual(
    refused(404, "request.not_found"),
  );
});

test.each(["GET", "PUT", "DELETE"])("%s does not ask for a code", async (method) => {
  expect(await refusal(sendPath, { method, headers: json })).toEqual(
    refused(405, "request.method_not_allowed"),
  );
});

test.each([
  ["application/x-www-form-urlencoded", "email=ines%40example.org&type=sign-in"],
  ["multipart/form-data; boundary=x", "--x--"],
  ["text/plain", ask],
])("a form as %s is refused", async (contentType, body) => {
  const headers = { origin, "content-type": contentType };
  expect(await refusal(sendPath, { method: "POST", headers, body })).toEqual(
    refused(415, "request.unsupported_media_type"),
  );
});

test.each([
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://waymark.example" },
  { origin: "https://waymark.example.evil.example" },
  { origin, "sec-fetch-site": "cross-site" },
  {},
])("a request from elsewhere is refused: %o", async (headers) => {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: ask,
  };
  expect(await refusal(sendPath, init)).toEqual(refused(403, "request.cross_origin"));
});

test("a body beyond the limit is refused, whatever its length claims to be", async () => {
  const body = JSON.stringify({ email: "x".repeat(5_000), type: "sign-in" });
  const headers = { ...json, "content-length": "10" };
  expect(await refusal(sendPath, { method: "POST", headers, body })).toEqual(
    refused(413, "request.too_large"),
  );
});

test.each([
  "",
  "{",
  "[]",
  "null",
  JSON.stringify({ email: "not an address", type: "sign-in" }),
  JSON.stringify({ email: "ines@example.org", type: "forget-password" }),
  JSON.stringify({
    email: "ines@example.org",
    type: "sign-in",
    callbackURL: "https://evil.example",
  }),
])("a request for a code that says %s is invalid", async (body) => {
  expect(await refusal(sendPath, { method: "POST", headers: json, body })).toEqual(
    refused(400, "request.invalid"),
  );
});

test.each([
  { email: "ines@example.org", otp: "12345" },
  { email: "ines@example.org", otp: 123_456 },
  { email: "ines@example.org", otp: "123456", name: "Ines", role: "operator" },
])("a sign-in with %o is invalid", async (body) => {
  expect(
    await refusal(signInPath, { method: "POST", headers: json, body: JSON.stringify(body) }),
  ).toEqual(refused(400, "request.invalid"));
});

test("what was refused sent no mail", () => {
  expect(app.mails).toEqual([]);
});

test("nobody is told where others are signed in", async () => {
  expect(await app.get("/auth/list-sessions")).toMatchObject(refused(401, "sign_in.required"));
  expect((await app.get("/auth/get-session")).body).toBeNull();
});

test("no answer may be kept by a cache on the way", async () => {
  const cookie = await app.signIn("kofi@example.org");
  const answers = [
    await app.get("/auth/get-session", cookie),
    await app.get("/auth/list-sessions", cookie),
    await app.post(signInPath, { email: "kofi@example.org", otp: "000000" }),
  ];
  expect(answers.map(({ headers }) => headers.get("cache-control"))).toEqual(
    Array.from({ length: 3 }, () => "no-store"),
  );
});

test("a code from before its ten minutes were over does not count after them", async () => {
  const otp = await app.askForCode("mei@example.org");
  const { store } = app.deps;
  const { authModel } = await import("@waymark/db/auth");
  const codes = authModel("verification", { rowField: (field) => field, uniqueFields: [] });
  const identifier = {
    field: "identifier",
    operator: "eq",
    value: "sign-in-otp-mei@example.org",
    connector: "AND",
    mode: "sensitive",
  } as const;
  await store.change(codes, { where: [identifier] }, (row) => ({
    ...row,
    expiresAt: "2026-01-01T00:00:00.000Z",
  }));
  const { body } = await app.post(signInPath, { email: "mei@example.org", otp });
  expect(body).toMatchObject({ code: "sign_in.code_expired" });
});
