import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { meOptions } from "../person/index.ts";
import type { Api } from "../shared/api/index.ts";

/** What routes may use before their page is drawn. */
export type RouterContext = { readonly api: Api; readonly client: QueryClient };

/** Sends whoever is not signed in, or not yet registered, to the step that is missing, and back. */
export const requirePerson = async (
  { api, client }: RouterContext,
  next: string,
): Promise<void> => {
  const me = await client.ensureQueryData(meOptions(api));
  if (me.state === "signed_out") throw redirect({ to: "/sign-in", search: { next } });
  if (me.state === "unregistered") throw redirect({ to: "/welcome", search: { next } });
};
