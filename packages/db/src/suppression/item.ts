import type { Declaration } from "../entity/declaration.ts";

/** Holds a digest, not the address: it outlives the erasure of the person whose address it was. */
export const suppressionSchema = {
  model: { entity: "suppression", service: "waymark", version: "1" },
  attributes: {
    addressDigest: { type: "string", required: true },
    reason: { type: "string", required: true },
    at: { type: "string", required: true },
  },
  indexes: {
    byAddress: {
      pk: {
        field: "pk",
        composite: ["addressDigest"],
        template: "suppression#${addressDigest}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "suppression", casing: "none" },
    },
  },
} as const satisfies Declaration;
