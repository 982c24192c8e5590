import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { TRPCError } from "@trpc/server";
import { Refusal } from "./refusal.ts";
import { transportCode } from "./transport.ts";

export const refuse = (error: AppError): TRPCError =>
  new TRPCError({ code: transportCode[error.code], cause: new Refusal(error) });

/** The value of a result; a refusal is thrown in the form that the error formatter shows. */
export const unwrap = <Value>(result: Result<Value, AppError>): Value => {
  if (!result.ok) throw refuse(result.error);
  return result.value;
};
