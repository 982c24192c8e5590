import { createLocalJWKSet, jwtVerify } from "jose";
import * as z from "zod";
import type { Provider } from "./discover.ts";
import type { AskOutside } from "./outside.ts";

const Tokens = z.object({ id_token: z.string(), access_token: z.string().optional() });
const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** `email_verified` is a truth value by the standard, and a text at some providers. */
export const Claims = z.object({
  sub: z.string().min(1).max(255),
  azp: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
});
export type Claims = z.infer<typeof Claims>;

/** Of the provider's own keys only; `none` and secrets shared with the client are no signatures. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "EdDSA",
];

const clockToleranceSeconds = 60;

type Client = { readonly clientId: string; readonly clientSecret: string };
type Exchange = {
  readonly code: string;
  readonly redirectUri: string;
  readonly codeVerifier: string;
};

const formEncoded = (text: string): string => encodeURIComponent(text).replaceAll("%20", "+");

const tokenRequest = (provider: Provider, client: Client, exchange: Exchange) => {
  const form = new URLSearchParams({
    grant_type: "authorization_code",
    code: exchange.code,
    redirect_uri: exchange.redirectUri,
    code_verifier: exchange.codeVerifier,
    client_id: client.clientId,
    ...(provider.sendsSecretInBody && { client_secret: client.clientSecret }),
  });
  // RFC 6749, 2.3.1: both are form-encoded before they are joined.
  const basic = `${formEncoded(client.clientId)}:${formEncoded(client.clientSecret)}`;
  return {
    url: provider.tokenUrl,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(!provider.sendsSecretInBody && {
        authorization: `Basic ${Buffer.from(basic).toString("base64")}`,
      }),
    },
    body: form.toString(),
  } as const;
};

/** Who is named by the signed token, with the address from the provider's own page where it has none. */
export const readClaims =
  (ask: AskOutside, provider: Provider, client: Client) =>
  async (exchange: Exchange): Promise<Claims | null> => {
    const [answered, published] = await Promise.all([
      ask(tokenRequest(provider, client, exchange)),
      ask({ url: provider.keysUrl }),
    ]);
    const tokens = Tokens.safeParse(answered.ok ? answered.value : null);
    const keys = Keys.safeParse(published.ok ? published.value : null);
    if (!tokens.success || !keys.success) return null;
    const verified = await jwtVerify(tokens.data.id_token, createLocalJWKSet(keys.data), {
      issuer: provider.issuer,
      audience: client.clientId,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ["exp", "iat", "sub"],
    }).catch(() => null);
    const claims = Claims.safeParse(verified?.payload);
    if (!claims.success) return null;
    const { azp, aud } = claims.data;
    // OpenID Connect Core 1.0, 3.1.3.7: a token for several parties names the one it was given to.
    if (azp === undefined ? Array.isArray(aud) && aud.length > 1 : azp !== client.clientId)
      return null;
    if (claims.data.email !== undefined || provider.userInfoUrl === undefined) return claims.data;
    const page = await ask({
      url: provider.userInfoUrl,
      headers: { authorization: `Bearer ${tokens.data.access_token ?? ""}` },
    });
    const info = Claims.safeParse(page.ok ? page.value : null);
    return info.success && info.data.sub === claims.data.sub ? info.data : claims.data;
  };
