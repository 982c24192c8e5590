import type { Write } from "@waymark/application/ports";
import type { EnrolmentSheet } from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { enrolmentSheetSchema, readEnrolmentSheet, sheetText, writePeople } from "./sheet-item.ts";

export type Sheets = {
  /** Those that are there, in no order. */
  readonly read: (
    cohortId: CohortId,
    numbers: readonly number[],
  ) => Promise<readonly EnrolmentSheet[]>;
  readonly put: (sheet: EnrolmentSheet) => { readonly write: Write; readonly bytes: number };
};

export const makeSheets = (access: TableAccess): Sheets => {
  const sheets = entityOf(enrolmentSheetSchema, access);
  return {
    read: (cohortId, numbers) =>
      readMany(
        access,
        numbers.map((number) => sheets.get({ cohortId, sheet: sheetText(number) })),
        readEnrolmentSheet,
      ),
    put: ({ cohortId, organisationId, number, revision, people }) => {
      const text = writePeople(people);
      const sheet = sheetText(number);
      const attributes = { cohortId, organisationId, sheet, revision, people: text };
      const refusal = { code: "enrolment.changed_meanwhile" } as const;
      return {
        bytes: Buffer.byteLength(text),
        write: writeOf("enrolmentSheet.put", refusal, {
          Put:
            revision === 1
              ? sheets.create(attributes)
              : sheets.put(attributes, ({ eq }) => eq("revision", revision - 1)),
        }),
      };
    },
  };
};
