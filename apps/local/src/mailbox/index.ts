export type { MailDescription } from "./describe-mail.ts";
export { createMailboxRoutes } from "./routes.ts";
