import * as z from "zod";

/** One configuration to evaluate. */
export const Task = z.object({
  /** The bundled configuration; it lies in SST's platform, because its packages are found from there. */
  program: z.string(),
  /** What SSM answers. */
  parameters: z.record(z.string(), z.string()),
  environment: z.record(z.string(), z.string()),
});
export type Task = z.infer<typeof Task>;
