import type { Holds } from "@waymark/application/ports";
import type { Hold } from "@waymark/domain/booking";
import { toEpochSeconds } from "@waymark/domain/time";
import type { Where } from "../entity/condition.ts";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { holdSchema, readHold } from "./hold-item.ts";

const changedMeanwhile = { code: "booking.changed_meanwhile" } as const;

const attributesOf = (hold: Hold) => ({
  holderId: hold.holderId,
  sessionId: hold.sessionId,
  start: hold.start,
  until: hold.until,
  body: hold,
  ttl: toEpochSeconds(hold.until),
});

const isStill =
  ({ sessionId, start, until }: Hold): Where<typeof holdSchema> =>
  ({ eq }) =>
    `${eq("sessionId", sessionId)} AND ${eq("start", start)} AND ${eq("until", until)}`;

export const makeHolds = (access: TableAccess): Holds => {
  const holds = entityOf(holdSchema, access);
  return {
    get: async (holderId) =>
      (await readOne(access, holds.get({ holderId }), readHold))?.body ?? null,
    put: (hold, former) =>
      writeOf("hold.put", changedMeanwhile, {
        Put:
          former === null
            ? holds.put(attributesOf(hold), ({ notExists }) => notExists("holderId"))
            : holds.put(attributesOf(hold), isStill(former)),
      }),
    checkNone: (holderId) =>
      writeOf("hold.checkNone", changedMeanwhile, {
        ConditionCheck: holds.check({ holderId }, ({ notExists }) => notExists("holderId")),
      }),
    remove: (hold) =>
      writeOf("hold.remove", changedMeanwhile, {
        Delete: holds.delete({ holderId: hold.holderId }, isStill(hold)),
      }),
  };
};
