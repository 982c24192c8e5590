import type { MemberMailContent } from "@waymark/application/ports";
import { MemberMailTemplate } from "@waymark/domain/delivery";
import { MemberRole } from "@waymark/domain/organisation";

const own = "https://waymark.example/organisations/org_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8";

/** Harbour Logistics tells Imani, who looks after its programmes. */
export const sampleMember = (template: MemberMailTemplate): MemberMailContent => ({
  about: "member",
  template,
  recipient: { displayName: "Imani Wangari", emailAddress: "imani@harbour.example" },
  organisationName: "Harbour Logistics",
  ...(template !== "member_role_ended" && { role: "owner" }),
  ...(template === "member_webhook_disabled" && { webhookName: "HR system" }),
  links: {
    organisation: template === "member_role_ended" ? "https://waymark.example/organisations" : own,
    ...(template === "member_webhook_disabled" && { connections: `${own}/connections` }),
  },
});

/** The same with every word that a person can choose replaced. */
export const memberWithName = (content: MemberMailContent, name: string): MemberMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  organisationName: name,
  ...(content.webhookName !== undefined && { webhookName: name }),
});

export const memberVariants = MemberMailTemplate.options.flatMap((template) => {
  const content = sampleMember(template);
  const { connections: _connections, ...links } = content.links;
  return [
    { name: template, content },
    { name: `${template}.scripts`, content: memberWithName(content, "دانيا الخطيب") },
    ...(template === "member_role_changed"
      ? MemberRole.options.map((role) => ({
          name: `${template}.${role}`,
          content: { ...content, role },
        }))
      : []),
    ...(template === "member_webhook_disabled"
      ? [{ name: `${template}.programme_manager`, content: { ...content, links } }]
      : []),
  ];
});

export const memberLinks = ({ template, links }: MemberMailContent): readonly string[] => [
  template === "member_webhook_disabled"
    ? (links.connections ?? links.organisation)
    : links.organisation,
];
