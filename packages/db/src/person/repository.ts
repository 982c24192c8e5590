import type { Persons } from "@waymark/application/ports";
import { Entity } from "electrodb";
import { readOne } from "../item/read-one.ts";
import { entityOptions, type TableAccess } from "../item/table-access.ts";
import { type Put, writeOf } from "../item/write.ts";
import { personSchema, readPerson } from "./item.ts";

export const makePersons = (access: TableAccess): Persons => {
  const persons = new Entity(personSchema, entityOptions(access));
  return {
    get: (id) => readOne(access, persons.get({ id }), (item) => readPerson(item).body),
    insert: (person) =>
      writeOf(
        "person.insert",
        { code: "person.already_registered" },
        {
          Put: persons
            .create({ id: person.id, revision: person.revision, body: person })
            .params<Put>(),
        },
      ),
    replace: (person) =>
      writeOf(
        "person.replace",
        { code: "storage.busy" },
        {
          Put: persons
            .put({ id: person.id, revision: person.revision, body: person })
            .where(({ revision }, { eq }) => eq(revision, person.revision - 1))
            .params<Put>(),
        },
      ),
  };
};
