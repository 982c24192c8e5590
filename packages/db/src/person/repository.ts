import type { Persons } from "@waymark/application/ports";
import type { Person } from "@waymark/domain/person";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { personSchema, readPerson } from "./item.ts";

const readBody = (item: unknown): Person => readPerson(item).body;

const attributesOf = (person: Person) => {
  const { id, revision, roles } = person;
  return { id, revision, role: roles.includes("operator") ? "operator" : "none", body: person };
};

export const makePersons = (access: TableAccess): Persons => {
  const persons = entityOf(personSchema, access);
  return {
    get: (id) => readOne(access, persons.get({ id }), readBody),
    listOperators: () => readAllOf(access, persons.query("byRole", { role: "operator" }), readBody),
    insert: (person) =>
      writeOf(
        "person.insert",
        { code: "person.already_registered" },
        {
          Put: persons.create(attributesOf(person)),
        },
      ),
    replace: (person) =>
      writeOf(
        "person.replace",
        { code: "storage.busy" },
        {
          Put: persons.put(attributesOf(person), ({ eq }) => eq("revision", person.revision - 1)),
        },
      ),
  };
};
