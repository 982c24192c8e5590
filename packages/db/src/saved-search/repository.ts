import type { SavedSearches } from "@waymark/application/ports";
import { noSavedSearches } from "@waymark/domain/saved-search";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readSavedSearchList, savedSearchListSchema } from "./item.ts";

export const makeSavedSearches = (access: TableAccess): SavedSearches => {
  const lists = entityOf(savedSearchListSchema, access);
  return {
    ofPerson: async (personId) =>
      (await readOne(access, lists.get({ personId }), (item) => readSavedSearchList(item).body)) ??
      noSavedSearches(personId),
    put: (list) => {
      const { personId, revision } = list;
      const attributes = { personId, revision, body: list };
      return writeOf(
        "savedSearchList.put",
        { code: "storage.busy" },
        {
          Put:
            revision === 1
              ? lists.create(attributes)
              : lists.put(attributes, ({ eq }) => eq("revision", revision - 1)),
        },
      );
    },
  };
};
