import type { PersonRow } from "@waymark/contracts/cohort";
import type { DeliveryState } from "@waymark/domain/delivery";
import type { TagTone } from "@waymark/ui/tag";

type Words = { readonly label: string; readonly tone: TagTone };

const words = {
  claimed: { label: "mail on its way", tone: "plain" },
  sent: { label: "mail sent", tone: "plain" },
  delivered: { label: "mail arrived", tone: "good" },
  bounced: { label: "mail came back", tone: "bad" },
  complained: { label: "marked as unwanted", tone: "bad" },
  refused: { label: "mail not accepted", tone: "bad" },
  suppressed: { label: "address does not take mail", tone: "bad" },
  skipped: { label: "mail not needed any more", tone: "plain" },
} as const satisfies Record<DeliveryState, Words>;

/** What became of the last mail that asked somebody to join; null for who was not written to. */
export const invitationText = ({ status, invitation, invitedAt }: PersonRow): Words | null => {
  if (invitation !== undefined) return words[invitation.state];
  return status === "invited" && invitedAt !== undefined
    ? { label: "mail waits its turn", tone: "plain" }
    : null;
};

/** The same in words alone; nothing for who was not written to. */
export const invitationLabel = (person: PersonRow): string => invitationText(person)?.label ?? "";
