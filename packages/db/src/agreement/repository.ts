import type { Agreements } from "@waymark/application/ports";
import { noAgreement, noExpectations } from "@waymark/domain/agreement";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import {
  agreementSchema,
  expectationsSchema,
  readAgreement,
  readExpectations,
  readSignedVersion,
  signedVersionSchema,
} from "./item.ts";

const changedMeanwhile = { code: "agreement.changed_meanwhile" } as const;

const placeOf = (version: number): string => String(version).padStart(5, "0");
const allPlaces = [{ place: placeOf(0) }, { place: "99999" }] as const;

export const makeAgreements = (access: TableAccess): Agreements => {
  const agreements = entityOf(agreementSchema, access);
  const sheets = entityOf(expectationsSchema, access);
  const versions = entityOf(signedVersionSchema, access);
  return {
    get: async (mentorshipId) =>
      (await readOne(access, agreements.get({ mentorshipId }), readAgreement)) ??
      noAgreement(mentorshipId),
    expectations: async (mentorshipId) =>
      (await readOne(access, sheets.get({ mentorshipId }), readExpectations)) ??
      noExpectations(mentorshipId),
    signedVersions: async (mentorshipId) => {
      const query = versions.between("byMentorship", { mentorshipId }, ...allPlaces);
      return (await readAllOf(access, query, readSignedVersion)).toReversed();
    },
    // What is not there yet counts as revision 1, with nothing proposed.
    replace: (agreement) => {
      const { mentorshipId, revision } = agreement;
      const attributes = { mentorshipId, revision, body: agreement };
      return writeOf("agreement.replace", changedMeanwhile, {
        Put:
          revision === 2
            ? agreements.create(attributes)
            : agreements.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
    replaceExpectations: (expectations) => {
      const { mentorshipId, revision } = expectations;
      const attributes = { mentorshipId, revision, body: expectations };
      return writeOf("expectations.replace", changedMeanwhile, {
        Put:
          revision === 1
            ? sheets.create(attributes)
            : sheets.put(attributes, ({ eq }) => eq("revision", revision - 1)),
      });
    },
    keepSigned: (mentorshipId, version) =>
      writeOf("signedVersion.keep", changedMeanwhile, {
        Put: versions.create({ mentorshipId, place: placeOf(version.version), body: version }),
      }),
  };
};
