import { type MayConnect, mayConnectPublicly } from "../address/index.ts";
import {
  AddressRefused,
  requestOutgoing,
  type Resolve,
  resolveBySystem,
} from "../connection/index.ts";

type Failure = "address_refused" | "unreachable" | "too_slow" | "redirected" | "answered";

export type Posted =
  | { readonly ok: true; readonly value: { readonly status: number } }
  | { readonly ok: false; readonly error: { readonly failure: Failure; readonly status?: number } };

export type PostOptions = {
  /** Where to connect to: the public internet, if nothing else is said. */
  readonly mayConnect?: MayConnect | undefined;
  readonly resolve?: Resolve | undefined;
  /** For all of it, from the name's lookup to the status. */
  readonly timeLimitMs?: number | undefined;
  /** `http:` is for tests on one's own machine. */
  readonly protocols?: readonly string[] | undefined;
};

const failed = (failure: Failure, status?: number): Posted => ({
  ok: false,
  error: { failure, ...(status !== undefined && { status }) },
});

const judge = (status: number): Posted => {
  if (status >= 200 && status < 300) return { ok: true, value: { status } };
  return failed(status >= 300 && status < 400 ? "redirected" : "answered", status);
};

/**
 * Posts to an address that somebody named: only where `mayConnect` allows, to the very address that was
 * looked at, and not to where a redirect leads. Of the answer only its status is read: what else it
 * says, however long or slow, is nobody's.
 */
export const makePost = ({
  mayConnect = mayConnectPublicly,
  resolve = resolveBySystem,
  timeLimitMs = 10_000,
  protocols = ["https:"],
}: PostOptions = {}) => {
  return async (
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<Posted> => {
    if (!URL.canParse(address)) return failed("address_refused");
    const url = new URL(address);
    if (!protocols.includes(url.protocol)) return failed("address_refused");
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
      const response = await requestOutgoing(url, { mayConnect, resolve, signal, headers, body });
      response.destroy();
      return judge(response.statusCode ?? 0);
    } catch (error) {
      if (error instanceof AddressRefused) return failed("address_refused");
      return failed(signal.aborted ? "too_slow" : "unreachable");
    }
  };
};
