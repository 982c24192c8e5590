import type { Persons } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { personSchema, readPerson } from "./item.ts";

export const makePersons = (access: TableAccess): Persons => {
  const persons = entityOf(personSchema, access);
  return {
    get: (id) => readOne(access, persons.get({ id }), (item) => readPerson(item).body),
    insert: (person) =>
      writeOf(
        "person.insert",
        { code: "person.already_registered" },
        {
          Put: persons.create({ id: person.id, revision: person.revision, body: person }),
        },
      ),
    replace: (person) =>
      writeOf(
        "person.replace",
        { code: "storage.busy" },
        {
          Put: persons.put({ id: person.id, revision: person.revision, body: person }, ({ eq }) =>
            eq("revision", person.revision - 1),
          ),
        },
      ),
  };
};
