import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { AppError } from "@waymark/contracts/error";
import { inWords, Refusal } from "../error/index.ts";

/** A refusal outside of tRPC, in the same words. */
export const refusal = async (app: AppError): Promise<Response> => {
  const error = await inWords(new Refusal(app));
  return Response.json(
    { error: { message: error.message, app } },
    { status: getHTTPStatusCodeFromError(error) },
  );
};
