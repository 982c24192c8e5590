import type { Result } from "@waymark/domain/result";

export type OutsideRequest = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Posted; without one it is a GET. */
  readonly body?: string;
};

/** It did not answer in time, not as it should, or from where nothing may be asked. */
export type Unreachable = { readonly code: "organisation_sign_in.provider_unreachable" };

/**
 * One request to an address that an organisation gave: only to the public internet, without
 * following redirects, in a few seconds, with an answer of JSON of a reasonable size.
 */
export type AskOutside = (request: OutsideRequest) => Promise<Result<unknown, Unreachable>>;

/** All texts that the name server has under a name; none where it knows no such name. */
export type ResolveTexts = (name: string) => Promise<readonly string[]>;
