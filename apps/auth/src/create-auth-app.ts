import type { Clock } from "@waymark/application/ports";
import type { AuthStore, ConsumeLimit } from "@waymark/db/auth";
import type { PersonId } from "@waymark/domain/id";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { accountsPath, makeAccounts } from "./account/make-accounts.ts";
import type { SendCode } from "./code/send-code.ts";
import { clientNetwork } from "./edge/client-network.ts";
import { checkChange } from "./edge/gate.ts";
import { describeError, type Log } from "@waymark/application/log";
import { readJson } from "./edge/read-json.ts";
import { refusalOf } from "./edge/refusal-of.ts";
import { refuse } from "./edge/refusal.ts";
import { askAccounts } from "./endpoint/ask-accounts.ts";
import type { Endpoint } from "./endpoint/endpoint.ts";
import { getSessionEndpoint } from "./endpoint/get-session.ts";
import { listSessionsEndpoint } from "./endpoint/list-sessions.ts";
import { revokeSessionEndpoint } from "./endpoint/revoke-session.ts";
import { sendCodeEndpoint } from "./endpoint/send-code.ts";
import { signInEndpoint } from "./endpoint/sign-in.ts";
import { signOutEndpoint } from "./endpoint/sign-out.ts";
import {
  makeConnections,
  manageEndpoints,
  organisationCallback,
  organisationSignIn,
  type OrganisationSignInDeps,
} from "./organisation/index.ts";

export type AuthAppDeps = Pick<
  OrganisationSignInDeps,
  "askOutside" | "resolveTexts" | "organisations" | "members"
> & {
  readonly store: AuthStore;
  readonly consumeLimit: ConsumeLimit;
  readonly sendCode: SendCode;
  readonly clock: Clock;
  readonly newPersonId: () => PersonId;
  /** At least 32 characters. */
  readonly secret: string;
  /** `https://waymark.example`, without a slash at the end. */
  readonly publicOrigin: string;
  /** The client's address as the platform saw it, never as a header says it. */
  readonly clientAddress: (context: Context) => string;
  readonly log: Log;
};

const partsOf = (deps: AuthAppDeps) => {
  const accounts = makeAccounts(deps);
  const ask = askAccounts(accounts, deps.publicOrigin);
  const organisation = { ...deps, ask, connections: makeConnections(deps.store) };
  const endpoints: readonly Endpoint[] = [
    sendCodeEndpoint({ ...deps, accounts }),
    signInEndpoint(ask),
    signOutEndpoint(ask),
    getSessionEndpoint(ask),
    listSessionsEndpoint(ask),
    revokeSessionEndpoint(ask),
    organisationSignIn(organisation),
    ...manageEndpoints(organisation),
  ];
  return { endpoints, callback: organisationCallback(organisation) };
};

const answerCall =
  (deps: AuthAppDeps, { method, path, limit, answer }: Endpoint) =>
  async (context: Context): Promise<Response> => {
    const { headers } = context.req.raw;
    const now = deps.clock.now();
    if (method === "GET") return answer({ body: {}, headers, now });
    const allowed = checkChange(headers, deps.publicOrigin);
    if (!allowed.ok) return refuse(allowed.error.code);
    const body = await readJson(context.req.raw);
    if (!body.ok) return refuse(body.error.code);
    const network = clientNetwork(deps.clientAddress(context));
    const over = limit && (await deps.consumeLimit(`${path} ${network}`, limit, now));
    return over
      ? refuse("sign_in.too_many_requests", { "retry-after": String(over.retryAfterSeconds) })
      : answer({ body: body.value, headers, now });
  };

/**
 * Everything below `/auth`: the endpoints named here and no other of better-auth's. The same app runs
 * as a Lambda function and in the local cloud.
 */
export const createAuthApp = (deps: AuthAppDeps): Hono => {
  const app = new Hono().basePath(accountsPath);
  app.use(secureHeaders());
  const { endpoints, callback } = partsOf(deps);
  app.get("/callback/:id", (context) => callback(context.req.raw, context.req.param("id")));
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, answerCall(deps, endpoint));
    app.all(endpoint.path, () => refuse("request.method_not_allowed", { allow: endpoint.method }));
  }
  app.notFound(() => refuse("request.not_found"));
  app.onError((error) => {
    const code = refusalOf(error);
    if (code === "internal")
      deps.log({ level: "error", message: "crash", ...describeError(error) });
    return refuse(code);
  });
  return app;
};
