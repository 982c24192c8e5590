import type { RematchWishes } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readRematchWish, rematchWishSchema } from "./wish-item.ts";

const refusal = { code: "mentorship.changed_meanwhile" } as const;
// Every person's id lies between these two.
const all = [{ notWith: "per_" }, { notWith: "per_~" }] as const;

export const makeRematchWishes = (access: TableAccess): RematchWishes => {
  const wishes = entityOf(rematchWishSchema, access);
  return {
    listOf: (personId) =>
      readAllOf(access, wishes.between("byPerson", { personId }, ...all), (item) => {
        const { as, notWith } = readRematchWish(item);
        return { personId, as, notWith };
      }),
    put: ({ personId, as, notWith }) =>
      writeOf("rematchWish.put", refusal, { Put: wishes.put({ personId, as, notWith }) }),
  };
};
