import { ApiKeyScope } from "@waymark/domain/api-key";
import { buildMember, buildPerson } from "@waymark/testing/build";
import { makeKey, type Program } from "../open-program.ts";

/**
 * With what a program calls an operation:
 * - `none`: no key, but the cookie of the organisation's owner
 * - `unknown`: a key that nobody made
 * - `revoked`: one of the organisation's that was
 * - `lacking`: one with every scope but the operation's
 * - `only`: one with the operation's scope and no other
 * - `every`: one with all scopes
 * - `left`: the same, made by somebody who has left since
 * - `other`: one of another organisation's with all scopes
 */
export const keyStates = [
  "none",
  "unknown",
  "revoked",
  "lacking",
  "only",
  "every",
  "left",
  "other",
] as const;
export type KeyState = (typeof keyStates)[number];

const scopes = ApiKeyScope.options;

const keyOfOneWhoLeft = async ({ own }: Program): Promise<string> => {
  const { db, organisationId } = own;
  const person = buildPerson(70);
  const member = buildMember(70, { organisationId });
  const joined = await db.commit([db.persons.insert(person), db.members.insert(member)], []);
  if (!joined.ok) throw new Error(joined.error.code);
  const made = await makeKey({ ...own, ownerCookie: await own.cookieOf(person) }, scopes);
  const left = await db.commit([db.members.remove(member)], []);
  if (!left.ok) throw new Error(left.error.code);
  return made.key;
};

/** The key of each state, null for none; of an operation without a scope any will do. */
export const makeKeys = async (program: Program) => {
  const { own, other } = program;
  const revoked = await makeKey(own, scopes);
  const { organisationId, ownerCookie } = own;
  const revoking = { organisationId, apiKeyId: revoked.apiKeyId };
  await own.mutate("apiKey.revoke", revoking, ownerCookie);
  const [left, foreign] = [await keyOfOneWhoLeft(program), await makeKey(other, scopes)];
  const [lacking, only] = [new Map<string, string>(), new Map<string, string>()];
  for (const scope of scopes) {
    const rest = scopes.filter((one) => one !== scope);
    lacking.set(scope, (await makeKey(own, rest)).key);
    only.set(scope, (await makeKey(own, [scope])).key);
  }
  return (state: KeyState, scope: string): string | null => {
    switch (state) {
      case "none":
        return null;
      case "unknown":
        return `${program.key}x`;
      case "revoked":
        return revoked.key;
      case "lacking":
        return lacking.get(scope) ?? program.key;
      case "only":
        return only.get(scope) ?? program.key;
      case "every":
        return program.key;
      case "left":
        return left;
      case "other":
        return foreign.key;
    }
  };
};
