import { err, ok, type Result } from "@waymark/domain/result";
import * as z from "zod";
import { accountsPath } from "../account/make-accounts.ts";
import { refuse, type RefusalCode } from "../edge/refusal.ts";

/** better-auth, with whatever plugins: what it is asked goes as a request. */
type Answering = { readonly handler: (request: Request) => Promise<Response> };

type Question = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Headers;
  readonly body?: object;
};

/** Long enough for every real browser, short enough to keep. */
const USER_AGENT_CHARACTERS = 256;

/**
 * Only what better-auth needs goes through to it: no header of the client's can name another host,
 * another address or another protocol.
 */
const headersFor = (headers: Headers, publicOrigin: string): Headers => {
  const cookie = headers.get("cookie");
  return new Headers({
    origin: publicOrigin,
    "content-type": "application/json",
    "user-agent": (headers.get("user-agent") ?? "").slice(0, USER_AGENT_CHARACTERS),
    ...(cookie !== null && { cookie }),
  });
};

const Refused = z.object({ code: z.string() });

const known: Readonly<Record<string, RefusalCode>> = {
  INVALID_OTP: "sign_in.code_wrong",
  OTP_EXPIRED: "sign_in.code_expired",
  TOO_MANY_ATTEMPTS: "sign_in.code_burnt",
  UNAUTHORIZED: "sign_in.required",
};

type Answer = Result<Response, { readonly code: RefusalCode }>;

/** better-auth's own answer to one request. A refusal that nobody here knows is a bug, and thrown. */
export const askAccounts =
  (accounts: Answering, publicOrigin: string) =>
  async ({ method, path, headers, body }: Question): Promise<Answer> => {
    const answer = await accounts.handler(
      new Request(`${publicOrigin}${accountsPath}${path}`, {
        method,
        headers: headersFor(headers, publicOrigin),
        ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
      }),
    );
    if (answer.ok) return ok(answer);
    const refused = Refused.safeParse(await answer.json().catch(() => null));
    const code = refused.success ? known[refused.data.code] : undefined;
    if (code === undefined) throw new Error(`better-auth answered ${answer.status} to ${path}`);
    return err({ code });
  };

export type AskAccounts = ReturnType<typeof askAccounts>;

/** The fields of the schema and the cookies, and nothing else that better-auth may have said. */
export const passOn = async <Output>(
  answer: Answer,
  output: z.ZodType<Output>,
): Promise<Response> => {
  if (!answer.ok) return refuse(answer.error.code);
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of answer.value.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json(output.parse(await answer.value.json()), { headers });
};
