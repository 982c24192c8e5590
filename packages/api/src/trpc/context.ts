import type { SignInSession } from "@waymark/application/ports";
import type { Person } from "@waymark/domain/person";
import type { StartDeps } from "./first-deps.ts";
import type { Rule } from "./rule.ts";

export type Context = {
  readonly deps: StartDeps;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Reads the session once per request; most public calls never ask. */
  readonly session: () => Promise<SignInSession | null>;
  readonly person: () => Promise<Person | null>;
};
