import type { Lock, Locks } from "@waymark/application/ports";
import { addDays, toEpochSeconds } from "@waymark/domain/time";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { lockSchema, readLock } from "./lock-item.ts";

/** A lock whose quarter is over keeps nothing any more, but says who was there while it is recent. */
const keptDays = 30;

const refusalOf = {
  mentor: { code: "slot.taken" },
  mentee: { code: "booking.mentee_busy" },
} as const;

const nameOf = { mentor: "lock.takeOfMentor", mentee: "lock.takeOfMentee" } as const;

const changedMeanwhile = { code: "booking.changed_meanwhile" } as const;

const attributesOf = (lock: Lock) => ({
  personId: lock.personId,
  bucket: lock.bucket,
  owner: lock.owner,
  ...(lock.until !== undefined && { until: lock.until }),
  ttl: toEpochSeconds(lock.until ?? addDays(lock.bucket, keptDays)),
});

export const makeLocks = (access: TableAccess): Locks => {
  const locks = entityOf(lockSchema, access);
  return {
    take: (lock, side, holderId, now) =>
      writeOf(nameOf[side], refusalOf[side], {
        Put: locks.put(attributesOf(lock), ({ eq, lte, notExists }) =>
          [
            notExists("owner"),
            eq("owner", lock.owner),
            ...(holderId === null ? [] : [eq("owner", holderId)]),
            lte("until", now),
          ].join(" OR "),
        ),
      }),
    free: ({ personId, bucket, owner }) =>
      writeOf("lock.free", changedMeanwhile, {
        Delete: locks.delete({ personId, bucket }, ({ eq }) => eq("owner", owner)),
      }),
    check: ({ personId, bucket, owner }) =>
      writeOf("lock.check", changedMeanwhile, {
        ConditionCheck: locks.check({ personId, bucket }, ({ eq }) => eq("owner", owner)),
      }),
    list: (personId, { from, to }) =>
      readAllOf(
        access,
        locks.between("byPerson", { personId }, { bucket: from }, { bucket: to }),
        readLock,
      ).then((found) => found.filter(({ bucket }) => bucket < to)),
  };
};
