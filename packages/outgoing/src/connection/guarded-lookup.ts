import { lookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import type { MayConnect } from "../address/index.ts";
import { AddressRefused } from "./address-refused.ts";

/** Asks for all addresses of a host name. */
export type Resolve = (
  hostname: string,
  callback: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export const resolveBySystem: Resolve = (hostname, callback) => {
  lookup(hostname, { all: true }, callback);
};

/**
 * A lookup for `http.request` that gives only addresses which may be connected to. The socket then
 * connects to these very addresses: no second answer of the name server comes between, so a name
 * cannot be public when it is checked and private when it is used (DNS rebinding).
 */
export const guardedLookup =
  (resolve: Resolve, mayConnect: MayConnect, port: number): LookupFunction =>
  (hostname, { all }, callback) => {
    resolve(hostname, (error, addresses) => {
      const allowed = (error === null ? addresses : []).filter(({ address }) =>
        mayConnect(address, port),
      );
      const [first] = allowed;
      if (first === undefined) {
        callback(error ?? new AddressRefused(), "");
      } else if (all === true) {
        callback(null, allowed);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
