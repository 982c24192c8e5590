import * as z from "zod";
import { line, paragraphs } from "../text/index.ts";
import { PlainDate } from "../time/index.ts";

const distinct = (options: readonly string[]): boolean => new Set(options).size === options.length;

/** How something was decided in a session, so that it can be looked at again. */
export const DecisionRecord = z
  .strictObject({
    question: line(3, 200),
    options: z.array(line(1, 120)).min(2).max(8).refine(distinct, {
      error: "Two options are the same.",
    }),
    criteria: z.array(line(1, 120)).min(1).max(8),
    /** One of the options. */
    choice: line(1, 120),
    because: paragraphs(0, 600),
    revisitOn: PlainDate,
  })
  .refine(({ options, choice }) => options.includes(choice), {
    path: ["choice"],
    error: "The choice is none of the options.",
  });
export type DecisionRecord = z.infer<typeof DecisionRecord>;
