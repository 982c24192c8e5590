import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { type AppError, errorText } from "@waymark/contracts/error";
import { refuse } from "../error/index.ts";

/** A refusal outside of tRPC, in the same words. */
export const refusal = (app: AppError): Response =>
  Response.json(
    { error: { message: errorText[app.code], app } },
    { status: getHTTPStatusCodeFromError(refuse(app)) },
  );
