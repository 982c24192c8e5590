import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import type { AppRouter } from "@waymark/api/router";

export type Api = TRPCClient<AppRouter>;

// The server refuses an eleventh call in one batch.
const maxCallsInBatch = 10;

/** The product's procedures on the page's own origin; the session travels as a cookie. */
export const createApi = (): Api =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: "/trpc", maxItems: maxCallsInBatch })],
  });
