import type { Reflections } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readReflection, reflectionSchema } from "./reflection-item.ts";

const changedMeanwhile = { code: "mentorship.changed_meanwhile" } as const;

export const makeReflections = (access: TableAccess): Reflections => {
  const reflections = entityOf(reflectionSchema, access);
  return {
    get: (mentorshipId, personId) =>
      readOne(access, reflections.get({ mentorshipId, personId }), readReflection),
    replace: (reflection) => {
      const { mentorshipId, personId, revision } = reflection;
      const attributes = { mentorshipId, personId, revision, body: reflection };
      return writeOf("reflection.replace", changedMeanwhile, {
        Put:
          revision === 1
            ? reflections.create(attributes)
            : reflections.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
  };
};
