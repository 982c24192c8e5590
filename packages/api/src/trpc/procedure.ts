import { firstPersonProcedure, firstPublicProcedure } from "./first-procedure.ts";
import { withAll } from "./middleware.ts";

export const publicProcedure = firstPublicProcedure.use(withAll);
export const personProcedure = firstPersonProcedure.use(withAll);
