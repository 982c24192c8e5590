import * as z from "zod";

/**
 * What many people of a cohort are written to about:
 * - `invite`, `remind`: they are asked to join
 * - `call_off`: the cohort does not take place
 */
export const MailingKind = z.enum(["invite", "remind", "call_off"]);
export type MailingKind = z.infer<typeof MailingKind>;
