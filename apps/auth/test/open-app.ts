import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { systemClock, systemIds } from "@waymark/application/system";
import { authStore, consumeLimit } from "@waymark/db/auth";
import { makeSignInSessionReader } from "@waymark/db/sign-in-session";
import { makeMembers, makeOrganisations } from "@waymark/db/organisation";
import { makeSuppressions } from "@waymark/db/suppression";
import { ok } from "@waymark/domain/result";
import { inject } from "vitest";
import { newPersonId } from "../src/account/new-person-id.ts";
import { accountOptions } from "../src/account/make-accounts.ts";
import { sendCode } from "../src/code/send-code.ts";
import { type AuthAppDeps, createAuthApp } from "../src/create-auth-app.ts";
import { clientAddressOf } from "../src/edge/client-address.ts";
import { makeAskOutside } from "../src/organisation/make-ask-outside.ts";
import { makeTable } from "./make-table.ts";

export const secret = "a secret of the tests that nobody else signs with";

type Reply = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type TestApp = {
  readonly client: DynamoDBClient;
  readonly deps: AuthAppDeps;
  readonly accountOptions: () => ReturnType<typeof accountOptions>;
  readonly sessions: ReturnType<typeof makeSignInSessionReader>;
  readonly suppressions: ReturnType<typeof makeSuppressions>;
  readonly tableName: string;
  readonly documents: Awaited<ReturnType<typeof makeTable>>["documents"];
  /** What the name server says, by name. */
  readonly texts: Map<string, readonly string[]>;
  /** The mails that went out, oldest first. */
  readonly mails: { readonly to: string; readonly text: string }[];
  readonly request: (path: string, init: RequestInit, sourceIp?: string) => Promise<Reply>;
  readonly post: (path: string, body: object, options?: PostOptions) => Promise<Reply>;
  readonly get: (path: string, cookie?: string) => Promise<Reply>;
  /** The same table behind a process of its own, as far as locks in memory go. */
  readonly openElsewhere: () => TestApp["post"];
  /** Asks for a code and reads it from the mail. */
  readonly askForCode: (email: string, sourceIp?: string) => Promise<string>;
  /** Signs in and gives the cookie as a browser sends it back. */
  readonly signIn: (email: string) => Promise<string>;
};

type PostOptions = { readonly cookie?: string; readonly sourceIp?: string };

export const cookieOf = (reply: Reply): string =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

/** The app on a table of its own, with a post box in place of SES. */
export const openApp = async (publicOrigin = "https://waymark.example"): Promise<TestApp> => {
  const access = await makeTable(inject("dynamodbEndpoint"));
  const suppressions = makeSuppressions(access, systemIds);
  const mails: TestApp["mails"] = [];
  const texts: TestApp["texts"] = new Map();
  const deps: AuthAppDeps = {
    store: authStore(access),
    consumeLimit: consumeLimit(access),
    sendCode: sendCode({
      sendMail: ({ to, rendered }) => {
        mails.push({ to: to.emailAddress, text: rendered.text });
        return Promise.resolve(ok({ providerMessageId: "1" }));
      },
      suppressions,
    }),
    clock: systemClock,
    newPersonId,
    secret,
    publicOrigin,
    clientAddress: clientAddressOf(undefined),
    organisations: makeOrganisations(access),
    members: makeMembers(access),
    // The provider of a test is on this machine and speaks plain http.
    askOutside: makeAskOutside(() => true, ["http:"]),
    resolveTexts: (name) => Promise.resolve(texts.get(name) ?? []),
    log: () => {},
  };
  const requestTo =
    (app: ReturnType<typeof createAuthApp>): TestApp["request"] =>
    async (path, init, sourceIp = "192.0.2.1") => {
      const answer = await app.request(path, init, { requestContext: { http: { sourceIp } } });
      const text = await answer.text();
      const body: unknown = text === "" ? null : JSON.parse(text);
      return { status: answer.status, headers: answer.headers, body };
    };
  const postBy =
    (request: TestApp["request"]): TestApp["post"] =>
    (path, body, { cookie, sourceIp } = {}) =>
      request(
        path,
        {
          method: "POST",
          headers: {
            origin: publicOrigin,
            "content-type": "application/json",
            ...(cookie !== undefined && { cookie }),
          },
          body: JSON.stringify(body),
        },
        sourceIp,
      );
  const request = requestTo(createAuthApp(deps));
  const post = postBy(request);
  const askForCode: TestApp["askForCode"] = async (email, sourceIp) => {
    const body = { email, type: "sign-in" };
    const path = "/auth/email-otp/send-verification-otp";
    const { status } = await post(path, body, sourceIp === undefined ? {} : { sourceIp });
    const text = mails.findLast((mail) => mail.to === email.toLowerCase())?.text ?? "";
    const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1];
    if (code === undefined) throw new Error(`no code for ${email}: ${status} ${text}`);
    return code;
  };
  return {
    ...access,
    deps,
    accountOptions: () => accountOptions(deps),
    sessions: makeSignInSessionReader(access, systemIds),
    suppressions,
    mails,
    texts,
    request,
    post,
    openElsewhere: () => postBy(requestTo(createAuthApp(deps))),
    get: (path, cookie) => request(path, { headers: cookie === undefined ? {} : { cookie } }),
    askForCode,
    signIn: async (email) => {
      const otp = await askForCode(email);
      return cookieOf(await post("/auth/sign-in/email-otp", { email, otp }));
    },
  };
};
