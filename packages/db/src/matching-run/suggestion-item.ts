import { EnrolmentId } from "@waymark/domain/id";
import { LeftOver, SuggestedCircle, SuggestedPair } from "@waymark/domain/matching-run";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

const place = ["runId", "inputFingerprint"] as const;

export const suggestedPairSchema = {
  model: { entity: "suggestedPair", service: "waymark", version: "1" },
  attributes: {
    runId: { type: "string", required: true },
    inputFingerprint: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    status: { type: "string", required: true },
    body: objectOf<SuggestedPair>(),
  },
  indexes: {
    byRun: {
      pk: {
        field: "pk",
        composite: place,
        template: "suggestedPair#${runId}#${inputFingerprint}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["menteeId"], template: "${menteeId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStoredPair = itemReader(suggestedPairSchema.model, z.object({ body: SuggestedPair }));

export const readSuggestedPair = (item: unknown): SuggestedPair => readStoredPair(item).body;

export const suggestedCircleSchema = {
  model: { entity: "suggestedCircle", service: "waymark", version: "1" },
  attributes: {
    runId: { type: "string", required: true },
    inputFingerprint: { type: "string", required: true },
    /** In five digits. */
    number: { type: "string", required: true },
    status: { type: "string", required: true },
    body: objectOf<SuggestedCircle>(),
  },
  indexes: {
    byRun: {
      pk: {
        field: "pk",
        composite: place,
        template: "suggestedCircle#${runId}#${inputFingerprint}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["number"], template: "${number}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStoredCircle = itemReader(
  suggestedCircleSchema.model,
  z.object({ body: SuggestedCircle }),
);

export const readSuggestedCircle = (item: unknown): SuggestedCircle => readStoredCircle(item).body;

export const leftOverSchema = {
  model: { entity: "leftOver", service: "waymark", version: "1" },
  attributes: {
    runId: { type: "string", required: true },
    inputFingerprint: { type: "string", required: true },
    enrolmentId: { type: "string", required: true },
    isCounted: { type: "boolean", required: true },
    body: objectOf<LeftOver>(),
  },
  indexes: {
    byRun: {
      pk: {
        field: "pk",
        composite: place,
        template: "leftOver#${runId}#${inputFingerprint}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["enrolmentId"], template: "${enrolmentId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStoredLeftOver = itemReader(leftOverSchema.model, z.object({ body: LeftOver }));

export const readLeftOver = (item: unknown): LeftOver => readStoredLeftOver(item).body;

/** Where a list of people goes on. */
export const personPlaceCursor = cursorOf(z.strictObject({ id: EnrolmentId }));
