import {
  type Enrolment,
  EnrolmentEntry,
  entryOf,
  listPerson,
  type EnrolmentSheet,
} from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/**
 * People who were brought in by a file and not invited yet, about 150 in one item: a write is paid for,
 * and takes its time, by items as well as by bytes. Each sheet is a partition of its own, so that a file
 * of 10,000 does not meet the limit of 1,000 write units a second that one partition has
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html).
 */
export const enrolmentSheetSchema = {
  model: { entity: "enrolmentSheet", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    organisationId: { type: "string", required: true },
    sheet: { type: "string", required: true },
    revision: { type: "number", required: true },
    /** JSON: as a list of maps it would be four times the work for everybody who handles it. */
    people: { type: "string", required: true },
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId", "sheet"],
        template: "enrolmentSheet#${cohortId}#${sheet}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "enrolmentSheet", casing: "none" },
    },
  },
} as const satisfies Declaration;

const Row = EnrolmentEntry.extend({
  id: EnrolmentId,
  listedAt: Instant,
  revision: z.int().positive(),
});

const readStored = itemReader(
  enrolmentSheetSchema.model,
  z.object({
    cohortId: CohortId,
    organisationId: OrganisationId,
    sheet: z.string().regex(/^\d{2}$/),
    revision: z.int().positive(),
    people: z.string(),
  }),
);

export const sheetText = (number: number): string => String(number).padStart(2, "0");

export const writePeople = (people: readonly Enrolment[]): string =>
  JSON.stringify(
    people.map((one) => {
      const { id, listedAt, revision } = one;
      return { id, ...entryOf(one), listedAt, revision };
    }),
  );

export const readEnrolmentSheet = (item: unknown): EnrolmentSheet => {
  const { cohortId, organisationId, sheet, revision, people } = readStored(item);
  const rows = z.array(Row).parse(JSON.parse(people));
  return {
    cohortId,
    organisationId,
    number: Number(sheet),
    revision,
    people: rows.map(({ id, listedAt, revision: own, ...entry }) => ({
      ...listPerson({ id, cohortId, organisationId }, entry, listedAt),
      revision: own,
    })),
  };
};
