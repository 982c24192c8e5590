import { parseArgs } from "node:util";
import * as z from "zod";

const Options = z.object({
  /** Forget the data of earlier runs. */
  fresh: z.boolean().default(false),
  port: z.coerce.number().pipe(z.int().min(1).max(65_535)).default(3000),
  /** Where data outlives the process. */
  data: z.string().min(1).default(".waymark"),
  world: z.enum(["small", "large", "none"]).default("small"),
  /** Every line that the functions log; otherwise warnings and errors. */
  verbose: z.boolean().default(false),
  /** Where browsers reach the product, when something stands before this program (Vite in `dev`). */
  origin: z.url().optional(),
  /** A DynamoDB Local that runs already, its user the access key id; else one is started. */
  database: z.url().optional(),
  /** Fault proxies before the database, the queues and the mail server, steered at `/faults`. */
  faults: z.boolean().default(false),
  /** A seed: every message is delivered twice, and batches in another order. */
  disturb: z.coerce.number().pipe(z.int().min(0)).optional(),
});
export type Options = z.infer<typeof Options>;

/** Throws on an option that there is not, or on a value of the wrong form. */
export const readOptions = (args: readonly string[]): Options =>
  Options.parse(
    parseArgs({
      args: [...args],
      options: {
        fresh: { type: "boolean" },
        port: { type: "string" },
        data: { type: "string" },
        world: { type: "string" },
        verbose: { type: "boolean" },
        origin: { type: "string" },
        database: { type: "string" },
        faults: { type: "boolean" },
        disturb: { type: "string" },
      },
    }).values,
  );
