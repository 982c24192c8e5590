import type { ReactNode } from "react";
import type { Refusal } from "../api/index.ts";
import { NotThere } from "./not-there.tsx";

/**
 * A page's answer to a refusal that means that what it is about is not there; undefined for any other.
 *
 * @param what in one word: a request, a session
 * @param goneCode what its absence is called; an address of the wrong form is one, too
 * @param action the way to those that are there
 */
export const orNotThere =
  (what: string, goneCode: Refusal["code"], action: ReactNode) =>
  ({ code }: Pick<Refusal, "code">): ReactNode =>
    code === goneCode || code === "request.invalid" ? (
      <NotThere what={what} action={action} />
    ) : undefined;
