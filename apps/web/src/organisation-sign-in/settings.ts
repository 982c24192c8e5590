import { z } from "../shared/parse/index.ts";

const Settings = z.object({
  connection: z.nullable(
    z.object({
      issuer: z.string(),
      clientId: z.string(),
      domain: z.string(),
      provenAt: z.nullable(z.string()),
      redirectUri: z.string(),
      record: z.object({ name: z.string(), value: z.string() }),
    }),
  ),
});
export type SignInSettings = z.infer<typeof Settings>;
export type SignInConnection = NonNullable<SignInSettings["connection"]>;

const Refused = z.object({ message: z.string() });

/** One call of the sign-in service; what it refuses is thrown in its own words. */
const call = async (path: string, body: object): Promise<SignInSettings> => {
  const response = await fetch(`/auth/organisation/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  const said: unknown = await response?.json().catch(() => null);
  if (response?.ok === true) return Settings.parse(said);
  const refused = Refused.safeParse(said);
  throw new Error(
    refused.success
      ? refused.data.message
      : "We could not reach Waymark. Please check your connection and try again.",
  );
};

export type ConnectionDraft = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly domain: string;
};

export const loadSettings = (organisationId: string) =>
  call("sign-in-settings", { organisationId });

export const connect = (organisationId: string, draft: ConnectionDraft) =>
  call("connect", { organisationId, ...draft });

export const proveDomain = (organisationId: string) => call("prove-domain", { organisationId });

export const disconnect = (organisationId: string) => call("disconnect", { organisationId });
