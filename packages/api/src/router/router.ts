import { router } from "../trpc/index.ts";
import { procedures } from "./procedures.ts";

export const appRouter = router({
  delivery: router(procedures.delivery),
  introduction: router(procedures.introduction),
  listing: router(procedures.listing),
  person: router(procedures.person),
});

export type AppRouter = typeof appRouter;
