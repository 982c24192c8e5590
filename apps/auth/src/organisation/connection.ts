import { OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** The part of an address after the @, in lower case. */
export const MailDomain = z
  .string()
  .max(253)
  .regex(/^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/);

/** An issuer of OpenID Connect: https, without query and fragment (Discovery 1.0, section 3). */
export const Issuer = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((url) => !/[?#]/u.test(url));

/** How the people of an organisation sign in at a provider of their own. */
export const Connection = z.object({
  organisationId: OrganisationId,
  issuer: Issuer,
  clientId: z.string().min(1).max(300),
  /** Only the auth function can open it. */
  sealedSecret: z.string().min(1),
  domain: MailDomain,
  /** What a TXT record of the domain has to say. */
  proof: z.string().min(20),
  /** From then on the provider is believed about addresses of the domain, and nobody else is. */
  provenAt: Instant.nullable(),
});
export type Connection = z.infer<typeof Connection>;

export const domainOf = (emailAddress: string): string =>
  emailAddress.slice(emailAddress.lastIndexOf("@") + 1).toLowerCase();
