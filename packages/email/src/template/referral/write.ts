import type { ReferralMailContent } from "@waymark/application/ports";
import type { ReferralMailTemplate } from "@waymark/domain/delivery";
import { cleanLine, cleanNamed, cleanText } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { offer, question, reminder } from "./ask.ts";
import { introduced } from "./introduced.ts";
import type { ReferralWriter } from "./writer.ts";

/** Every mail about a referral; a template without an entry does not compile. */
const catalogue = {
  referral_offer: offer,
  referral_question: question,
  referral_reminder: reminder,
  referral_introduced_partner: introduced,
  referral_introduced_third: introduced,
} as const satisfies Record<ReferralMailTemplate, ReferralWriter>;

/** A mail about an introduction to a third person; who is introduced answers to the other one. */
export const writeReferral = (raw: ReferralMailContent): Mail => {
  const content = {
    ...raw,
    recipient: cleanNamed(raw.recipient),
    proposerName: cleanLine(raw.proposerName),
    reason: cleanText(raw.reason),
    other: raw.other && cleanNamed(raw.other),
  };
  const { other, links } = content;
  return {
    letter: catalogue[content.template](content),
    ...(other !== undefined && { replyTo: other.emailAddress }),
    ...(links.unsubscribe !== undefined && { oneClick: links.unsubscribe.oneClick }),
  };
};
