import { Block } from "@waymark/domain/block";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Stands from the first block of a pair on: its holders say whether it still counts. */
export const blockSchema = {
  model: { entity: "block", service: "waymark", version: "1" },
  attributes: {
    pair: { type: "string", required: true },
    revision: { type: "number", required: true },
    /** How many of the two want it. */
    holders: { type: "number", required: true },
    body: objectOf<Block>(),
  },
  indexes: {
    byPair: {
      pk: { field: "pk", composite: ["pair"], template: "block#${pair}", casing: "none" },
      sk: { field: "sk", composite: [], template: "block", casing: "none" },
    },
  },
} as const satisfies Declaration;

/**
 * One for each of the two while a block counts. Not an index of the block: what is read of an index
 * may be old, and a block counts at once.
 */
export const blockSideSchema = {
  model: { entity: "blockSide", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    otherId: { type: "string", required: true },
    body: objectOf<Block>(),
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personId"], template: "blocks#${personId}", casing: "none" },
      sk: { field: "sk", composite: ["otherId"], template: "${otherId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const body = z.object({ body: Block });

export const readBlock = itemReader(blockSchema.model, body);
export const readBlockSide = itemReader(blockSideSchema.model, body);
