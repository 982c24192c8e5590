import type { Tallies } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readTally, tallySchema } from "./item.ts";

// A count that would fall below zero was already taken back by another step of the introduction.
const closedBefore = { code: "introduction.changed_meanwhile" } as const;

// A count that is not there yet is zero, which is below any limit but zero itself.
const belowLimit = (limit: number, isLower: string, isMissing: string): string =>
  limit > 0 ? `${isMissing} OR ${isLower}` : isLower;

export const makeTallies = (access: TableAccess): Tallies => {
  const tallies = entityOf(tallySchema, access);
  return {
    get: async (personId) =>
      (await readOne(access, tallies.get({ personId }), readTally)) ?? {
        openAsMentee: 0,
        acceptedAsMentee: 0,
        openAsMentor: 0,
      },
    openForMentee: (personId, limit) =>
      writeOf(
        "tally.openForMentee",
        { code: "introduction.mentee_at_limit" },
        {
          Update: tallies.add({ personId }, { openAsMentee: 1 }, ({ lt, notExists }) =>
            belowLimit(limit, lt("openAsMentee", limit), notExists("openAsMentee")),
          ),
        },
      ),
    openForMentor: (personId, limit) =>
      writeOf(
        "tally.openForMentor",
        { code: "introduction.mentor_at_capacity" },
        {
          Update: tallies.add({ personId }, { openAsMentor: 1 }, ({ lt, notExists }) =>
            belowLimit(limit, lt("openAsMentor", limit), notExists("openAsMentor")),
          ),
        },
      ),
    closeForMentee: (personId, accepted) =>
      writeOf("tally.closeForMentee", closedBefore, {
        Update: tallies.add(
          { personId },
          { openAsMentee: -1, acceptedAsMentee: accepted ? 1 : 0 },
          ({ gte }) => gte("openAsMentee", 1),
        ),
      }),
    closeForMentor: (personId) =>
      writeOf("tally.closeForMentor", closedBefore, {
        Update: tallies.add({ personId }, { openAsMentor: -1 }, ({ gte }) =>
          gte("openAsMentor", 1),
        ),
      }),
  };
};
