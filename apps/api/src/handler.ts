import { handle } from "hono/aws-lambda";
import { app } from "./compose.ts";

export { app };

export const handler = handle(app);
