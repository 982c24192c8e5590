import type { SignInSession } from "@waymark/application/ports";
import type { Person } from "@waymark/domain/person";
import { readSessionToken } from "../sign-in-session/read-session-token.ts";
import type { Context, Rule, StartDeps } from "../trpc/index.ts";

const lazily = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loading: Promise<Value> | undefined;
  return () => (loading ??= load());
};

export const makeContext = (
  deps: StartDeps,
  rules: Readonly<Record<string, Rule>>,
  headers: Headers,
): Context => {
  const session = lazily(async (): Promise<SignInSession | null> => {
    const token = readSessionToken(headers.get("cookie"), deps.authSecret);
    return token === null ? null : deps.signInSessions.find(token, deps.clock.now());
  });
  const person = lazily(async (): Promise<Person | null> => {
    const found = await session();
    return found === null ? null : deps.persons.get(found.personId);
  });
  return { deps, rules, session, person };
};
