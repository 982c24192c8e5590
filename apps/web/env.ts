import * as z from "zod";

const Env = z.object({ WAYMARK_API_PORT: z.coerce.number().int().positive().default(3000) });

/** Read by Vite only; nothing of the environment reaches the browser. */
export const readEnv = (): { readonly apiPort: number } => ({
  apiPort: Env.parse(process.env).WAYMARK_API_PORT,
});
