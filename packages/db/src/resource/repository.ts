import type { Shelves } from "@waymark/application/ports";
import { emptyShelf } from "@waymark/domain/resource";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readShelf, shelfSchema } from "./item.ts";

const changedMeanwhile = { code: "resource.changed_meanwhile" } as const;

export const makeShelves = (access: TableAccess): Shelves => {
  const shelves = entityOf(shelfSchema, access);
  return {
    of: async (mentorshipId) =>
      (await readOne(access, shelves.get({ mentorshipId }), readShelf)) ?? emptyShelf(mentorshipId),
    put: (shelf) => {
      const { mentorshipId, revision } = shelf;
      const attributes = { mentorshipId, revision, body: shelf };
      return writeOf("shelf.put", changedMeanwhile, {
        Put:
          revision === 1
            ? shelves.create(attributes)
            : shelves.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
  };
};
