import type { Availabilities } from "@waymark/application/ports";
import type { Availability } from "@waymark/domain/availability";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { availabilitySchema, readAvailability } from "./item.ts";

const changedMeanwhile = { code: "availability.changed_meanwhile" } as const;

const attributesOf = (availability: Availability) => ({
  mentorId: availability.mentorId,
  version: availability.schedule.version,
  accepting: availability.schedule.accepting,
  body: availability,
});

export const makeAvailabilities = (access: TableAccess): Availabilities => {
  const availabilities = entityOf(availabilitySchema, access);
  const read = (item: unknown): Availability => readAvailability(item).body;
  return {
    get: (mentorId) => readOne(access, availabilities.get({ mentorId }), read),
    getMany: (mentorIds) =>
      readMany(
        access,
        [...new Set(mentorIds)].map((mentorId) => availabilities.get({ mentorId })),
        read,
      ),
    insert: (availability) =>
      writeOf("availability.insert", changedMeanwhile, {
        Put: availabilities.create(attributesOf(availability)),
      }),
    replace: (availability) =>
      writeOf("availability.replace", changedMeanwhile, {
        Put: availabilities.put(attributesOf(availability), ({ eq }) =>
          eq("version", availability.schedule.version - 1),
        ),
      }),
    check: (mentorId, version) =>
      writeOf("availability.check", changedMeanwhile, {
        ConditionCheck: availabilities.check(
          { mentorId },
          ({ eq }) => `${eq("version", version)} AND ${eq("accepting", true)}`,
        ),
      }),
  };
};
