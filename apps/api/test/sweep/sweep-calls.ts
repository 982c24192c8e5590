import type { Known } from "./sample-input.ts";
import { sampleInput } from "./sample-input.ts";
import type { ListedProcedure } from "./procedures.ts";
import { origin } from "../harness.ts";
import type { Hono } from "hono";

export type Call = { readonly name: string; readonly status: number; readonly body: string };

type Caller = { readonly app: Hono; readonly cookie: string };

const read = async (name: string, asked: Response | Promise<Response>): Promise<Call> => {
  const response = await asked;
  return { name, status: response.status, body: await response.text() };
};

/** One call of a procedure, with an input that its own schema takes. */
export const callProcedure = (
  { app, cookie }: Caller,
  { path, type, input }: ListedProcedure,
  known: Known,
): Promise<Call> => {
  const sample = input === undefined ? undefined : sampleInput(input, known);
  const body = JSON.stringify(sample);
  if (type === "query") {
    const query = body === undefined ? "" : `?input=${encodeURIComponent(body)}`;
    return read(path, app.request(`/trpc/${path}${query}`, { headers: { cookie } }));
  }
  const headers = { "content-type": "application/json", origin, cookie };
  return read(path, app.request(`/trpc/${path}`, { method: "POST", headers, body: body ?? "" }));
};

/** Every address of ours outside of the procedures that answers name, or that is given. */
export const callAddresses = async (
  { app, cookie }: Caller,
  calls: readonly Call[],
  given: readonly string[],
): Promise<readonly Call[]> => {
  const named = calls.flatMap(({ body }) =>
    [...body.matchAll(/https:\/\/waymark\.example(\/(?:api|calendar)\/[^"\\\s]+)/g)].map(
      ([, address = ""]) => address,
    ),
  );
  const addresses = [...new Set([...given, ...named])];
  return Promise.all(
    addresses.map((address) => read(address, app.request(address, { headers: { cookie } }))),
  );
};
