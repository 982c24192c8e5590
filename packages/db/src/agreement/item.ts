import { Agreement, ExpectationSheets, SignedVersion } from "@waymark/domain/agreement";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const agreementSchema = {
  model: { entity: "agreement", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Agreement>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "agreement#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "agreement", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(agreementSchema.model, z.object({ body: Agreement }));

export const readAgreement = (item: unknown): Agreement => readStored(item).body;

export const expectationsSchema = {
  model: { entity: "expectations", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<ExpectationSheets>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "expectations#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "expectations", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readSheets = itemReader(expectationsSchema.model, z.object({ body: ExpectationSheets }));

export const readExpectations = (item: unknown): ExpectationSheets => readSheets(item).body;

/** A version that both signed; written once and never changed. */
export const signedVersionSchema = {
  model: { entity: "signedVersion", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    /** The version's number in five digits, so that it sorts. */
    place: { type: "string", required: true },
    body: objectOf<SignedVersion>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "signedVersion#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["place"], template: "${place}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readVersion = itemReader(signedVersionSchema.model, z.object({ body: SignedVersion }));

export const readSignedVersion = (item: unknown): SignedVersion => readVersion(item).body;
