import type { App } from "aws-cdk-lib";
import * as z from "zod";
import { stagePattern } from "../contract.ts";

const Settings = z.object({
  stage: z
    .string()
    .regex(stagePattern, { error: "at most 16 lower-case letters, digits, hyphens" }),
  /** The domain that mail is sent from; SES signs for it. */
  mailDomain: z.hostname(),
  /** What follows the `@` in the UIDs of calendar entries; must never change, whatever else does. */
  calendarDomain: z.hostname(),
  /** Who hears of alarms and of the budget. */
  operatorAddress: z.email(),
  /** `owner/name` of the repository whose workflows may deploy. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: "owner/name" }),
  monthlyBudgetUsd: z.coerce.number().positive(),
});
export type Settings = z.infer<typeof Settings>;

/**
 * From `cdk -c stage=… -c mailDomain=…` or cdk.json's context.
 *
 * @throws an Error that names every setting which is missing or wrong
 */
export const readSettings = (app: App): Settings => {
  const given = Object.fromEntries(
    Object.keys(Settings.shape).map((name): [string, unknown] => [
      name,
      app.node.tryGetContext(name),
    ]),
  );
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `-c ${path.join(".")}=…: ${message}`,
  );
  throw new Error(`the foundation needs its settings:\n${faults.join("\n")}`);
};
