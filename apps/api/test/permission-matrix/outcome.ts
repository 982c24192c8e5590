import type { Letter } from "./matrix-text.ts";
import * as z from "zod";

const Refusal = z.object({
  error: z.object({ data: z.object({ app: z.object({ code: z.string() }).loose() }) }),
});

const lettersOfCodes: Readonly<Record<string, Letter>> = {
  "sign_in.required": "s",
  "person.not_registered": "r",
  "sign_in.forbidden": "x",
  "organisation.not_allowed": "x",
};

/** The code of a refusal, or null for an answer. */
export const codeOf = (body: string): string | null => {
  const refusal = Refusal.safeParse(JSON.parse(body));
  return refusal.success ? refusal.data.error.data.app.code : null;
};

/**
 * @param names ids that stand for the thing: in an answer they show it, and a change that was asked
 *   for them by the input was a change of it
 */
export const letterOf = (
  body: string,
  asked: { readonly type: "query" | "mutation"; readonly input: string },
  names: readonly string[],
): Letter => {
  const code = codeOf(body);
  if (code !== null) return lettersOfCodes[code] ?? (code.endsWith(".not_found") ? "-" : "c");
  const said = asked.type === "mutation" ? asked.input + body : body;
  return names.some((name) => said.includes(name)) ? "d" : "o";
};
