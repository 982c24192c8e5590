import type { OrganisationMailContent } from "@waymark/application/ports";
import type { OrganisationMailTemplate } from "@waymark/domain/delivery";
import type { Letter } from "../../letter/letter.ts";
import { cleanLine, cleanNamed } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { invited } from "./invited.ts";
import { joined } from "./joined.ts";

/** Every mail about a role in an organisation; a template without an entry does not compile. */
const catalogue = {
  organisation_invited: invited,
  organisation_joined: joined,
} as const satisfies Record<OrganisationMailTemplate, (content: OrganisationMailContent) => Letter>;

export const writeOrganisationMail = (raw: OrganisationMailContent): Mail => ({
  letter: catalogue[raw.template]({
    ...raw,
    recipient: cleanNamed(raw.recipient),
    organisationName: cleanLine(raw.organisationName),
    inviterName: cleanLine(raw.inviterName),
  }),
});
