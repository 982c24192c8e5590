import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { AppError } from "@waymark/contracts/error";
import * as z from "zod";
import { inWords, Refusal } from "../error/index.ts";

/** RFC 9457, with the codes of the rest of the product. */
export const Problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  /** One of a closed list; the title may change, the code does not. */
  code: z.string(),
  /** With `request.invalid`: where the request is wrong. */
  issues: z.array(z.string()).optional(),
});

/** A refusal as a program reads it; `retryAfterSeconds` also tells when trying again may help. */
export const problem = async (error: AppError, retryAfterSeconds?: number): Promise<Response> => {
  const worded = await inWords(new Refusal(error));
  const status = getHTTPStatusCodeFromError(worded);
  return Response.json(
    {
      type: "about:blank",
      title: worded.message,
      status,
      code: error.code,
      ...(error.issues !== undefined && { issues: [...error.issues] }),
    } satisfies z.infer<typeof Problem>,
    {
      status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(status === 401 && { "www-authenticate": 'Bearer realm="Waymark"' }),
        ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
      },
    },
  );
};
