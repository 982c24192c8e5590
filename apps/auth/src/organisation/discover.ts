import { err, ok, type Result } from "@waymark/domain/result";
import * as z from "zod";
import type { AskOutside, Unreachable } from "./outside.ts";

const Metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(["client_secret_basic"]),
});

/** What a provider says of itself. */
export type Provider = {
  readonly issuer: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly keysUrl: string;
  readonly userInfoUrl: string | undefined;
  readonly sendsSecretInBody: boolean;
};

/**
 * OpenID Connect Discovery 1.0, section 4. The document has to name the very issuer that was asked,
 * and pages that browsers are sent to are of https where the issuer is.
 */
export const discover =
  (ask: AskOutside) =>
  async (issuer: string): Promise<Result<Provider, Unreachable>> => {
    const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const answer = await ask({ url });
    if (!answer.ok) return answer;
    const found = Metadata.safeParse(answer.value);
    const scheme = new URL(issuer).protocol;
    if (
      !found.success ||
      found.data.issuer !== issuer ||
      new URL(found.data.authorization_endpoint).protocol !== scheme
    ) {
      return err({ code: "organisation_sign_in.provider_unreachable" });
    }
    const { data } = found;
    return ok({
      issuer,
      authorizationUrl: data.authorization_endpoint,
      tokenUrl: data.token_endpoint,
      keysUrl: data.jwks_uri,
      userInfoUrl: data.userinfo_endpoint,
      sendsSecretInBody:
        !data.token_endpoint_auth_methods_supported.includes("client_secret_basic"),
    });
  };
