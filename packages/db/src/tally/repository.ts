import type { Tallies } from "@waymark/application/ports";
import { Entity } from "electrodb";
import { readOne } from "../item/read-one.ts";
import { entityOptions, type TableAccess } from "../item/table-access.ts";
import { type Update, writeOf } from "../item/write.ts";
import { readTally, tallySchema } from "./item.ts";

// A count that would fall below zero was already taken back by another step of the introduction.
const closedBefore = { code: "introduction.changed_meanwhile" } as const;

// A count that is not there yet is zero, which is below any limit but zero itself.
const belowLimit = (limit: number, isLower: string, isMissing: string): string =>
  limit > 0 ? `${isMissing} OR ${isLower}` : isLower;

export const makeTallies = (access: TableAccess): Tallies => {
  const tallies = new Entity(tallySchema, entityOptions(access));
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
          Update: tallies
            .update({ personId })
            .add({ openAsMentee: 1 })
            .where(({ openAsMentee }, { lt, notExists }) =>
              belowLimit(limit, lt(openAsMentee, limit), notExists(openAsMentee)),
            )
            .params<Update>(),
        },
      ),
    openForMentor: (personId, limit) =>
      writeOf(
        "tally.openForMentor",
        { code: "introduction.mentor_at_capacity" },
        {
          Update: tallies
            .update({ personId })
            .add({ openAsMentor: 1 })
            .where(({ openAsMentor }, { lt, notExists }) =>
              belowLimit(limit, lt(openAsMentor, limit), notExists(openAsMentor)),
            )
            .params<Update>(),
        },
      ),
    closeForMentee: (personId, accepted) =>
      writeOf("tally.closeForMentee", closedBefore, {
        Update: tallies
          .update({ personId })
          .add({ openAsMentee: -1, acceptedAsMentee: accepted ? 1 : 0 })
          .where(({ openAsMentee }, { gte }) => gte(openAsMentee, 1))
          .params<Update>(),
      }),
    closeForMentor: (personId) =>
      writeOf("tally.closeForMentor", closedBefore, {
        Update: tallies
          .update({ personId })
          .add({ openAsMentor: -1 })
          .where(({ openAsMentor }, { gte }) => gte(openAsMentor, 1))
          .params<Update>(),
      }),
  };
};
