import { redirect } from "@tanstack/react-router";
import { meOptions } from "../person/index.ts";
import type { RouterContext } from "./require-person.ts";

/** Sends on whoever comes back signed in from somewhere else; who is not stays on the page. */
export const goOn = async ({ api, client }: RouterContext, next: string): Promise<void> => {
  const me = await client.ensureQueryData(meOptions(api));
  if (me.state === "unregistered") throw redirect({ to: "/welcome", search: { next } });
  if (me.state === "registered") throw redirect({ href: next, replace: true });
};
