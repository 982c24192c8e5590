import { EnrolmentSide, EnrolmentStatus } from "@waymark/domain/enrolment";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

const count = { type: "number" } as const;

export const enrolmentTallySchema = {
  model: { entity: "enrolmentTally", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    mentor_listed: count,
    mentor_invited: count,
    mentor_enrolled: count,
    mentor_waiting: count,
    mentor_declined: count,
    mentor_withdrawn: count,
    mentor_removed: count,
    mentee_listed: count,
    mentee_invited: count,
    mentee_enrolled: count,
    mentee_waiting: count,
    mentee_declined: count,
    mentee_withdrawn: count,
    mentee_removed: count,
    peer_listed: count,
    peer_invited: count,
    peer_enrolled: count,
    peer_waiting: count,
    peer_declined: count,
    peer_withdrawn: count,
    peer_removed: count,
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "enrolmentTally#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "enrolmentTally", casing: "none" },
    },
  },
} as const satisfies Declaration;

const Count = z.int().nonnegative();

export const TallyKey = z.templateLiteral([EnrolmentSide, ".", EnrolmentStatus]);

const stored = (item: object): object =>
  Object.fromEntries(
    Object.entries(item)
      .map(([name, value]): [string, unknown] => [name.replace("_", "."), value])
      .filter(([name]) => TallyKey.safeParse(name).success),
  );

const readMarked = itemReader(enrolmentTallySchema.model, z.looseObject({}));

/** Attribute names hold no dot, as placeholders of expressions may not. */
export const readEnrolmentTally = (item: unknown) =>
  z.partialRecord(TallyKey, Count).parse(stored(readMarked(item)));
