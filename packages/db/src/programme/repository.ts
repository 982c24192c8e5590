import type { Programmes } from "@waymark/application/ports";
import type { Programme } from "@waymark/domain/programme";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { programmeSchema, readProgramme } from "./item.ts";

const changedMeanwhile = { code: "programme.changed_meanwhile" } as const;

const attributesOf = (programme: Programme) => ({
  id: programme.id,
  organisationId: programme.organisationId,
  revision: programme.revision,
  body: programme,
});

export const makeProgrammes = (access: TableAccess): Programmes => {
  const programmes = entityOf(programmeSchema, access);
  return {
    get: (id) => readOne(access, programmes.get({ id }), readProgramme),
    ofOrganisation: (organisationId) =>
      readAllOf(access, programmes.query("byOrganisation", { organisationId }), readProgramme),
    insert: (programme) =>
      writeOf("programme.insert", changedMeanwhile, {
        Put: programmes.create(attributesOf(programme)),
      }),
    replace: (programme) =>
      writeOf("programme.replace", changedMeanwhile, {
        Put: programmes.put(attributesOf(programme), ({ eq }) =>
          eq("revision", programme.revision - 1),
        ),
      }),
  };
};
