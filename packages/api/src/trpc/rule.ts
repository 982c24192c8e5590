import type { AppError } from "@waymark/contracts/error";
import type { Context } from "./context.ts";

/**
 * Who may call a procedure:
 * - `public`: anybody
 * - `account`: somebody signed in, registered or not
 * - `person`: somebody registered
 * - `mentor`, `operator`: a person with that role
 */
export type Rule = "public" | "account" | "person" | "mentor" | "operator";

/** @returns why the caller may not, or null; a procedure without a rule is not there. */
export const whyNotAllowed = async (
  rule: Rule | undefined,
  context: Context,
): Promise<AppError | null> => {
  if (rule === undefined) return { code: "request.not_found" };
  if (rule === "public") return null;
  if ((await context.session()) === null) return { code: "sign_in.required" };
  if (rule === "account") return null;
  const person = await context.person();
  if (person === null) return { code: "person.not_registered" };
  if (rule === "person") return null;
  return person.roles.includes(rule) ? null : { code: "sign_in.forbidden" };
};
