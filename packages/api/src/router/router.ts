import { router } from "../trpc/index.ts";
import { procedures } from "./procedures.ts";

export const appRouter = router({
  availability: router(procedures.availability),
  booking: router(procedures.booking),
  calendar: router(procedures.calendar),
  delegate: router(procedures.delegate),
  delivery: router(procedures.delivery),
  introduction: router(procedures.introduction),
  listing: router(procedures.listing),
  person: router(procedures.person),
  slot: router(procedures.slot),
});

export type AppRouter = typeof appRouter;
