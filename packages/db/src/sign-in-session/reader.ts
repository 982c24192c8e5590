import type { Ids, SignInSessionReader } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { readSignInSession, readUser, signInSessionSchema, userSchema } from "./item.ts";

/** Strongly consistent: a session that was ended is ended for the very next call. */
export const makeSignInSessionReader = (
  access: TableAccess,
  { fingerprint }: Pick<Ids, "fingerprint">,
): SignInSessionReader => {
  const sessions = entityOf(signInSessionSchema, access);
  const users = entityOf(userSchema, access);
  return {
    find: async (token, now) => {
      const key = sessions.get({ tokenDigest: fingerprint(token) });
      const session = await readOne(access, key, readSignInSession);
      if (session === null || session.expiresAt <= now) return null;
      const user = await readOne(access, users.get({ id: session.userId }), readUser);
      return user === null
        ? null
        : { personId: session.userId, emailAddress: user.email, expiresAt: session.expiresAt };
    },
  };
};
