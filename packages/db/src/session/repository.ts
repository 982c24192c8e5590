import type { Sessions } from "@waymark/application/ports";
import type { Session } from "@waymark/domain/session";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readSession, sessionSchema } from "./item.ts";

const changedMeanwhile = { code: "session.changed_meanwhile" } as const;

const attributesOf = (session: Session) => ({
  id: session.id,
  mentorId: session.mentorId,
  menteeId: session.menteeId,
  start: session.start,
  revision: session.revision,
  body: session,
});

export const makeSessions = (access: TableAccess): Sessions => {
  const sessions = entityOf(sessionSchema, access);
  return {
    get: (id) => readOne(access, sessions.get({ id }), readSession),
    listOfPair: async (mentorId, menteeId) => {
      const query = sessions.query("byPair", { mentorId, menteeId });
      return (await readAllOf(access, query, readSession)).toReversed();
    },
    insert: (session) =>
      writeOf("session.insert", changedMeanwhile, {
        Put: sessions.create(attributesOf(session)),
      }),
    replace: (session) =>
      writeOf("session.replace", changedMeanwhile, {
        Put: sessions.put(attributesOf(session), ({ eq }) => eq("revision", session.revision - 1)),
      }),
  };
};
