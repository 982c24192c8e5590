import { IntroductionId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Stands while a mentee has an open request to a mentor, and names it. */
export const pairGuardSchema = {
  model: { entity: "pairGuard", service: "waymark", version: "1" },
  attributes: {
    menteeId: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    introductionId: { type: "string", required: true },
  },
  indexes: {
    byPair: {
      pk: {
        field: "pk",
        composite: ["menteeId", "mentorId"],
        template: "pair#${menteeId}#${mentorId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "pair", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readPairGuard = itemReader(
  pairGuardSchema.model,
  z.object({ introductionId: IntroductionId }),
);
