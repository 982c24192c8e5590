import * as z from "zod";

const TestEnv = z.object({
  /** `every` makes all mistakes; otherwise those at the head of the list, one of each sort. */
  MUTATIONS: z.enum(["sample", "every"]).default("sample"),
});

export const testEnv = TestEnv.parse(process.env);
