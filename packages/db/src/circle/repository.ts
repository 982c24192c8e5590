import type { Circles } from "@waymark/application/ports";
import type { Circle } from "@waymark/domain/circle";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { circleMarkSchema, circleSchema, readCircle, readCircleMark } from "./item.ts";

const changedMeanwhile = { code: "circle.changed_meanwhile" } as const;
// Every circle's id lies between these two.
const all = [{ circleId: "crc_" }, { circleId: "crc_~" }] as const;

const attributesOf = (circle: Circle) => ({
  id: circle.id,
  cohortId: circle.cohortId,
  revision: circle.revision,
  body: circle,
});

export const makeCircles = (access: TableAccess): Circles => {
  const circles = entityOf(circleSchema, access);
  const marks = entityOf(circleMarkSchema, access);
  const ownedBy = async (ownerId: string): Promise<readonly Circle[]> => {
    const query = marks.between("byOwner", { ownerId }, ...all);
    const ids = await readAllOf(access, query, readCircleMark);
    const found = await readMany(
      access,
      ids.map((id) => circles.get({ id })),
      readCircle,
    );
    return found.toSorted((a, b) => (a.madeAt === b.madeAt ? 0 : a.madeAt < b.madeAt ? 1 : -1));
  };
  return {
    get: (id) => readOne(access, circles.get({ id }), readCircle),
    listOf: ownedBy,
    ofPerson: ownedBy,
    insert: (circle) => [
      writeOf("circle.insert", changedMeanwhile, { Put: circles.create(attributesOf(circle)) }),
      ...[circle.cohortId, ...circle.memberIds].map((ownerId) =>
        writeOf("circleMark.put", changedMeanwhile, {
          Put: marks.put({ ownerId, circleId: circle.id }),
        }),
      ),
    ],
    replace: (circle) =>
      writeOf("circle.replace", changedMeanwhile, {
        Put: circles.put(attributesOf(circle), ({ eq }) => eq("revision", circle.revision - 1)),
      }),
    forget: ({ id: circleId }, ownerId) =>
      writeOf("circleMark.delete", changedMeanwhile, {
        Delete: marks.delete({ ownerId, circleId }),
      }),
  };
};
