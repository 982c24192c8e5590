import { Circle } from "@waymark/domain/circle";
import { CircleId } from "@waymark/domain/id";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const circleSchema = {
  model: { entity: "circle", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    cohortId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Circle>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "circle#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "circle", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(circleSchema.model, z.object({ body: Circle }));

export const readCircle = (item: unknown): Circle => readStored(item).body;

/** Leads from a cohort, or from a member, to a circle. */
export const circleMarkSchema = {
  model: { entity: "circleMark", service: "waymark", version: "1" },
  attributes: {
    /** A cohort's or a person's id. */
    ownerId: { type: "string", required: true },
    circleId: { type: "string", required: true },
  },
  indexes: {
    byOwner: {
      pk: { field: "pk", composite: ["ownerId"], template: "circles#${ownerId}", casing: "none" },
      sk: { field: "sk", composite: ["circleId"], template: "${circleId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readMark = itemReader(circleMarkSchema.model, z.object({ circleId: CircleId }));

export const readCircleMark = (item: unknown): CircleId => readMark(item).circleId;
