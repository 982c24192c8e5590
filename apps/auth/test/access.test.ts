import type { MutableToken } from "oauth2-mock-server";
import { expect, test } from "vitest";
import * as z from "zod";
import { cookieOf, openApp, type TestApp } from "./open-app.ts";
import { openOrganisation } from "./organisation/open-organisation.ts";

const Request = z.object({
  IndexName: z.string().optional(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).optional(),
});

/** What the table is asked while `flow` runs: the command, and for a query where it looks. */
const asked = async (app: TestApp, flow: () => Promise<unknown>): Promise<readonly string[]> => {
  const seen: string[] = [];
  app.client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        const { IndexName, ExpressionAttributeValues: values } = Request.parse(args.input);
        const partition = JSON.stringify(values?.[":p"])?.replace(/per_[0-9a-f]{32}/, "<id>");
        const looked = IndexName === undefined ? "" : ` ${IndexName} ${partition}`;
        seen.push(`${commandName}${looked}`);
        return next(args);
      },
    { step: "initialize", name: "record", override: true },
  );
  await flow();
  app.client.middlewareStack.remove("record");
  return seen;
};

const app = await openApp();

const keyed = new Set([
  "GetItemCommand",
  "BatchGetItemCommand",
  "TransactWriteItemsCommand",
  "UpdateItemCommand",
]);

const notKeyed = (seen: readonly string[]): string[] => [
  ...new Set(seen.filter((command) => !keyed.has(command))),
];

test("signing up, in and out, wrong codes among it, reads and writes by key alone", async () => {
  const seen = await asked(app, async () => {
    const cookie = await app.signIn("ines@example.org");
    await app.get("/auth/get-session", cookie);
    const otp = await app.askForCode("ines@example.org");
    const wrong = otp === "000000" ? "000001" : "000000";
    await app.post("/auth/sign-in/email-otp", { email: "ines@example.org", otp: wrong });
    await app.post("/auth/sign-in/email-otp", { email: "ines@example.org", otp });
    await app.post("/auth/sign-out", {}, { cookie });
  });
  expect(seen.length).toBeGreaterThan(20);
  expect(notKeyed(seen)).toEqual(['QueryCommand gsi2 "user#<id>#account"']);
});

test("listing and ending sessions queries the person's own partition and no other", async () => {
  const cookie = await app.signIn("kofi@example.org");
  const seen = await asked(app, async () => {
    const { body } = await app.get("/auth/list-sessions", cookie);
    const [session] = z.array(z.object({ id: z.string() })).parse(body);
    await app.post("/auth/revoke-session", { id: session?.id }, { cookie });
  });
  expect(notKeyed(seen)).toEqual(['QueryCommand gsi2 "user#<id>#signInSession"']);
});

test("signing in at an organisation's provider, the first time and later, reads and writes by key alone", async () => {
  const { app, provider, connectAndProve } = await openOrganisation();
  await connectAndProve();
  provider.service.on("beforeTokenSigning", (token: MutableToken) => {
    Object.assign(token.payload, { email: "mei@lindenhof.example" });
  });
  const come = async (): Promise<void> => {
    const begun = await app.post("/auth/organisation/sign-in", { email: "mei@lindenhof.example" });
    const { url } = z.object({ url: z.url() }).parse(begun.body);
    const sent = await fetch(url, { redirect: "manual" });
    const { pathname, search } = new URL(sent.headers.get("location") ?? "");
    const back = await app.get(`${pathname}${search}`, cookieOf(begun));
    expect(back.headers.get("location")).toBe("https://waymark.example/");
  };
  const seen = await asked(app, async () => {
    await come();
    await come();
  });
  expect(seen.length).toBeGreaterThan(20);
  expect(notKeyed(seen)).toEqual([]);
});
