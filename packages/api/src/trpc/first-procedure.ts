import { asAccount, asPerson, permitted, worded } from "./middleware.ts";
import { trpc } from "./trpc.ts";

/** For nouns that a new process answers for at once: they have `FirstDeps`, and no more. */
export const firstPublicProcedure = trpc.procedure.use(worded).use(permitted);
export const firstAccountProcedure = firstPublicProcedure.use(asAccount);
export const firstPersonProcedure = firstPublicProcedure.use(asPerson);
