import type { MemberMailContent } from "@waymark/application/ports";
import type { MemberMailTemplate } from "@waymark/domain/delivery";
import type { Letter } from "../../letter/letter.ts";
import { cleanLine, cleanNamed } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { roleChanged, roleEnded } from "./role.ts";
import { webhookDisabled } from "./webhook-disabled.ts";

/** Every mail to somebody with a role; a template without an entry does not compile. */
const catalogue = {
  member_role_changed: roleChanged,
  member_role_ended: roleEnded,
  member_webhook_disabled: webhookDisabled,
} as const satisfies Record<MemberMailTemplate, (content: MemberMailContent) => Letter>;

export const writeMemberMail = ({ webhookName, ...raw }: MemberMailContent): Mail => ({
  letter: catalogue[raw.template]({
    ...raw,
    recipient: cleanNamed(raw.recipient),
    organisationName: cleanLine(raw.organisationName),
    ...(webhookName !== undefined && { webhookName: cleanLine(webhookName) }),
  }),
});
