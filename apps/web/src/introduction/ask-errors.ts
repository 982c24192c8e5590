import type { RequestCheck, RequestCheckCode } from "@waymark/domain/introduction";
import { checkText } from "./check-text.ts";

type AskField = "goal" | "whyYou" | "ask" | "length" | "name";

const fieldOf: Partial<Record<RequestCheckCode, AskField>> = {
  goal_says_where_to: "goal",
  why_you_is_personal: "whyYou",
  ask_can_be_answered: "ask",
  length_in_range: "length",
  keeps_the_name_out: "name",
};

export type AskErrors = { readonly [Field in AskField]?: string };

/** What stands against sending, under the field that it is about; advice is no error. */
export const askErrors = (checks: readonly RequestCheck[]): AskErrors =>
  Object.fromEntries(
    checks.flatMap(({ code, passed, required }) => {
      const field = fieldOf[code];
      return passed || !required || field === undefined ? [] : [[field, checkText[code].why]];
    }),
  );
