import type { BetterAuthOptions } from "better-auth";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { type AccountDeps, accountOptions } from "../account/make-accounts.ts";
import { type Connection, domainOf } from "./connection.ts";
import { failedPath } from "./failed-path.ts";
import type { Provider } from "./discover.ts";
import type { AskOutside } from "./outside.ts";
import { Claims, readClaims } from "./read-claims.ts";
import { unseal } from "./seal.ts";

type Deps = AccountDeps & { readonly askOutside: AskOutside };

/** The provider speaks for the addresses of the domain that is proven, and for no others. */
const isOfDomain = ({ email, email_verified: said }: Claims, { domain }: Connection): boolean =>
  email !== undefined && domainOf(email) === domain && said !== false && said !== "false";

/**
 * better-auth for the people of one organisation: state, PKCE and session are its own; what is asked
 * of the provider goes through `askOutside`, and of the tokens nothing is kept.
 */
const options = (deps: Deps, connection: Connection, provider: Provider) => {
  const { organisationId, clientId } = connection;
  const clientSecret = unseal(deps.secret, organisationId, connection.sealedSecret);
  const claimsOf = readClaims(deps.askOutside, provider, { clientId, clientSecret });
  return {
    ...accountOptions(deps),
    // Somebody of the proven domain is who has that address here; `isOfDomain` lets in nobody else.
    account: { accountLinking: { enabled: true, trustedProviders: [organisationId] } },
    onAPIError: { throw: true, errorURL: `${deps.publicOrigin}${failedPath}` },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: organisationId,
            clientId,
            clientSecret,
            authorizationUrl: provider.authorizationUrl,
            tokenUrl: provider.tokenUrl,
            scopes: ["openid", "email"],
            pkce: true,
            // Two providers may both have a subject "1".
            accountSubject: ({ profile }) => `${organisationId}/${String(profile.sub)}`,
            getToken: async ({ code, redirectURI, codeVerifier = "" }) => {
              const claims = await claimsOf({ code, redirectUri: redirectURI, codeVerifier });
              return { raw: { ...claims } };
            },
            getUserInfo: ({ raw }) => {
              const claims = Claims.safeParse(raw);
              if (!claims.success || !isOfDomain(claims.data, connection))
                return Promise.resolve(null);
              const { sub, email } = claims.data;
              return Promise.resolve({ sub, email, emailVerified: true, name: "" });
            },
          },
        ],
      }),
    ],
  } satisfies BetterAuthOptions;
};

export const openAccounts = (deps: Deps, connection: Connection, provider: Provider) =>
  betterAuth(options(deps, connection, provider));
