import type { EnrolmentTallies } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { enrolmentTallySchema, readEnrolmentTally } from "./tally-item.ts";

const enrolledOf = {
  mentor: "mentor_enrolled",
  mentee: "mentee_enrolled",
  peer: "peer_enrolled",
} as const;

export const makeEnrolmentTallies = (access: TableAccess): EnrolmentTallies => {
  const tallies = entityOf(enrolmentTallySchema, access);
  return {
    get: async (cohortId) =>
      (await readOne(access, tallies.get({ cohortId }), readEnrolmentTally)) ?? {},
    change: (cohortId, change, seats = null) => {
      const amounts = Object.fromEntries(
        Object.entries(change).map(([key, amount]) => [key.replace(".", "_"), amount]),
      );
      const key = { cohortId };
      return seats === null
        ? writeOf(
            "enrolmentTally.change",
            { code: "storage.busy" },
            { Update: tallies.add(key, amounts) },
          )
        : writeOf("enrolmentTally.takeSeat", seats.refusal, {
            Update: tallies.add(key, amounts, ({ lt, notExists }) => {
              const enrolled = enrolledOf[seats.side];
              return `(${notExists(enrolled)} OR ${lt(enrolled, seats.limit)})`;
            }),
          });
    },
    checkSeats: (cohortId, seats) =>
      writeOf(
        "enrolmentTally.checkSeats",
        { code: "cohort.seats_taken" },
        {
          ConditionCheck: tallies.check({ cohortId }, ({ lte, notExists }) =>
            seats
              .map(({ side, limit }) => {
                const enrolled = enrolledOf[side];
                return `(${notExists(enrolled)} OR ${lte(enrolled, limit)})`;
              })
              .join(" AND "),
          ),
        },
      ),
  };
};
