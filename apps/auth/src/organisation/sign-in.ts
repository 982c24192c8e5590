import { EmailAddress } from "@waymark/domain/person";
import * as z from "zod";
import { refuse } from "../edge/refusal.ts";
import { askAccounts, passOn } from "../endpoint/ask-accounts.ts";
import { endpoint } from "../endpoint/endpoint.ts";
import { domainOf } from "./connection.ts";
import type { OrganisationSignInDeps } from "./deps.ts";
import { discover } from "./discover.ts";
import { failedPath } from "./failed-path.ts";

const Input = z.strictObject({
  email: EmailAddress,
  /** A path of ours; two slashes would begin another host's address. */
  returnTo: z
    .string()
    .max(300)
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .default("/"),
});

/** Begins a sign-in at the provider of the address's organisation: answers where to go. */
export const organisationSignIn = (deps: OrganisationSignInDeps) =>
  endpoint({
    method: "POST",
    path: "/organisation/sign-in",
    limit: { max: 30, windowSeconds: 5 * 60 },
    input: Input,
    answer: async ({ email, returnTo }, { headers }) => {
      const connection = await deps.connections.ofDomain(domainOf(email));
      if (connection === null) return refuse("organisation_sign_in.not_connected");
      const provider = await discover(deps.askOutside)(connection.issuer);
      if (!provider.ok) return refuse(provider.error.code);
      const { openAccounts } = await import("./open-accounts.ts");
      const accounts = openAccounts(deps, connection, provider.value);
      const answer = await askAccounts(
        accounts,
        deps.publicOrigin,
      )({
        method: "POST",
        path: "/sign-in/social",
        headers,
        body: {
          provider: connection.organisationId,
          callbackURL: `${deps.publicOrigin}${returnTo}`,
          errorCallbackURL: `${deps.publicOrigin}${failedPath}`,
          disableRedirect: true,
          loginHint: email,
        },
      });
      return passOn(answer, z.object({ url: z.url() }));
    },
  });
