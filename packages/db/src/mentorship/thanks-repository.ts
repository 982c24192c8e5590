import type { Thanks } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readThanks, thanksSchema } from "./thanks-item.ts";

const refusal = { code: "mentorship.changed_meanwhile" } as const;
// Every mentorship's id lies between these two.
const all = [{ mentorshipId: "mnt_" }, { mentorshipId: "mnt_~" }] as const;

export const makeThanks = (access: TableAccess): Thanks => {
  const thanks = entityOf(thanksSchema, access);
  return {
    listOf: async (mentorId) => {
      const query = thanks.between("byMentor", { mentorId }, ...all);
      const found = await readAllOf(access, query, readThanks);
      return found.toSorted((a, b) => (a.endedAt < b.endedAt ? 1 : -1));
    },
    put: (body) => {
      const { mentorId, mentorshipId } = body;
      return writeOf("thanks.put", refusal, { Put: thanks.put({ mentorId, mentorshipId, body }) });
    },
    remove: ({ mentorId, mentorshipId }) =>
      writeOf("thanks.remove", refusal, { Delete: thanks.delete({ mentorId, mentorshipId }) }),
  };
};
