import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { Refusal } from "./refusal.ts";

/** The value of a result; a refusal is thrown, and put into words on its way out. */
export const unwrap = <Value>(result: Result<Value, AppError>): Value => {
  if (!result.ok) throw new Refusal(result.error);
  return result.value;
};
