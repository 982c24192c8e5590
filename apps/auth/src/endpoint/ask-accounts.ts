import type * as z from "zod";
import { type Accounts, accountsPath } from "../account/make-accounts.ts";

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

/** better-auth's own answer to one request. It throws its refusals; see `refusalOf`. */
export const askAccounts =
  (accounts: Accounts, publicOrigin: string) =>
  ({ method, path, headers, body }: Question): Promise<Response> =>
    accounts.handler(
      new Request(`${publicOrigin}${accountsPath}${path}`, {
        method,
        headers: headersFor(headers, publicOrigin),
        ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
      }),
    );

export type AskAccounts = ReturnType<typeof askAccounts>;

/** The fields of the schema and the cookies, and nothing else that better-auth may have said. */
export const passOn = async <Output>(
  answer: Response,
  output: z.ZodType<Output>,
): Promise<Response> => {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json(output.parse(await answer.json()), { headers });
};
