import * as z from "zod";

/** The slowest query of each kind, and whether those of the kind were answered or why not. */
export const HostileResults = z.array(
  z.object({ name: z.string(), worstMs: z.number(), outcomes: z.array(z.string()) }),
);

export const printHostile = (results: z.infer<typeof HostileResults>): void => {
  console.log("\n| hostile query | worst ms | outcome |\n|---|---|---|");
  for (const { name, worstMs, outcomes } of results) {
    console.log(`| ${name} | ${worstMs.toFixed(2)} | ${outcomes.join(", ")} |`);
  }
};
