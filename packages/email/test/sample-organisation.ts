import type { OrganisationMailContent } from "@waymark/application/ports";
import { OrganisationMailTemplate } from "@waymark/domain/delivery";
import { MemberRole } from "@waymark/domain/organisation";
import { Instant } from "@waymark/domain/time";

const origin = "https://waymark.example";
const invitedAddress = "imani@harbour.example";

/** Amina invites a colleague to look after programmes with her. */
export const sampleOrganisation = (
  template: OrganisationMailTemplate,
): OrganisationMailContent => ({
  about: "organisation",
  template,
  recipient:
    template === "organisation_invited"
      ? { displayName: invitedAddress, emailAddress: invitedAddress }
      : { displayName: "Amina Yusuf", emailAddress: "amina@harbour.example" },
  organisationName: "Harbour Logistics",
  role: "programme_manager",
  inviterName: "Amina Yusuf",
  invitedAddress,
  expiresAt: Instant.parse("2026-03-19T09:12:00.000Z"),
  links: {
    ...(template === "organisation_invited" && {
      answer: `${origin}/join/eyJjbGFpbSI6e319.c2lnbmF0dXJl`,
    }),
    members: `${origin}/organisations/org_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8/people`,
  },
});

/** The same with every word that a person can choose replaced. */
export const organisationWithName = (
  content: OrganisationMailContent,
  name: string,
): OrganisationMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  organisationName: name,
  inviterName: name,
});

export const organisationVariants = OrganisationMailTemplate.options.flatMap((template) => {
  const content = sampleOrganisation(template);
  return [
    ...MemberRole.options.map((role) => ({
      name: `${template}.${role}`,
      content: { ...content, role },
    })),
    { name: `${template}.scripts`, content: organisationWithName(content, "دانيا الخطيب") },
  ];
});

export const organisationLinks = ({ links }: OrganisationMailContent): readonly string[] =>
  links.answer === undefined ? [links.members] : [links.answer, `${links.answer}#no`];
