import * as z from "zod";
import { ResourceUrl } from "../resource/index.ts";
import { line, paragraphs } from "../text/index.ts";

const training = {
  side: z.enum(["mentor", "mentee", "both"]),
  title: line(3, 100),
  /** How long it takes. */
  minutes: z.int().min(1).max(240).optional(),
};

/** What a side reads or watches before the start, or when it is stuck. */
export const Training = z.discriminatedUnion("kind", [
  z.strictObject({ ...training, kind: z.literal("link"), url: ResourceUrl }),
  z.strictObject({ ...training, kind: z.literal("note"), text: paragraphs(10, 2000) }),
]);
export type Training = z.infer<typeof Training>;

export const trainingsMax = 20;
