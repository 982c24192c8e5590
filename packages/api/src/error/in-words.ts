import { TRPCError } from "@trpc/server";
import type { Refusal } from "./refusal.ts";

/**
 * A refusal with its text and the transport's word for it. Both tables name every code of the product,
 * so that they are loaded with the first refusal and not with the process.
 */
export const inWords = async (refusal: Refusal): Promise<TRPCError> => {
  const [{ errorText }, { transportCode }] = await Promise.all([
    import("@waymark/contracts/error-text"),
    import("./transport.ts"),
  ]);
  const { code } = refusal.error;
  return new TRPCError({ code: transportCode[code], message: errorText[code], cause: refusal });
};
