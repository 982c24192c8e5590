import type { Readings } from "@waymark/application/ports";
import { nothingRead } from "@waymark/domain/message";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readingSchema, readReading } from "./reading-item.ts";

const changedMeanwhile = { code: "message.changed_meanwhile" } as const;

export const makeReadings = (access: TableAccess): Readings => {
  const readings = entityOf(readingSchema, access);
  return {
    get: async (mentorshipId, personId) =>
      (await readOne(access, readings.get({ mentorshipId, personId }), readReading)) ??
      nothingRead(mentorshipId, personId),
    replace: (reading) => {
      const { mentorshipId, personId, revision } = reading;
      const attributes = { mentorshipId, personId, revision, body: reading };
      return writeOf("reading.replace", changedMeanwhile, {
        Put:
          revision === 1
            ? readings.create(attributes)
            : readings.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
  };
};
