import type { ReferralMailContent } from "@waymark/application/ports";
import { ReferralMailTemplate } from "@waymark/domain/delivery";

const origin = "https://waymark.example";
const token = "eyJjbGFpbSI6e319.c2lnbmF0dXJl";
const partner = { displayName: "Amina Yusuf", emailAddress: "amina@mentees.example" };
const third = { displayName: "Imani Okafor", emailAddress: "imani@thirds.example" };

/** A mentor would like a mentee and somebody whom he knows to meet. */
export const sampleReferral = (template: ReferralMailTemplate): ReferralMailContent => {
  const isIntroduction = template.startsWith("referral_introduced");
  const asked = /offer|partner/.test(template) ? "partner" : "third";
  const isStoppable = template === "referral_question" || template === "referral_reminder";
  return {
    about: "referral",
    template,
    recipient: asked === "partner" ? partner : third,
    asked,
    proposerName: "Jonas Weber",
    partnerIs: "mentee",
    reason: "Both of you move teams to the same tools this year, from different ends.",
    ...(isIntroduction && { other: asked === "partner" ? third : partner }),
    links: isIntroduction
      ? {}
      : {
          answer: `${origin}/referral-answer/${token}`,
          ...(isStoppable && {
            unsubscribe: {
              page: `${origin}/referral-stop/${token}`,
              oneClick: `${origin}/api/unsubscribe/${token}`,
            },
          }),
        },
  };
};

/** The same with every word that a person can choose replaced. */
export const referralWithWords = (
  content: ReferralMailContent,
  name: string,
  words: string,
): ReferralMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  proposerName: name,
  reason: words,
  other: content.other && { ...content.other, displayName: name },
});

export const referralVariants = ReferralMailTemplate.options.flatMap((name) => {
  const content = sampleReferral(name);
  return [
    { name, content },
    { name: `${name}.to-a-mentor`, content: { ...content, partnerIs: "mentor" as const } },
    {
      name: `${name}.scripts`,
      content: referralWithWords(content, "دانيا الخطيب", "会うべきです。"),
    },
  ];
});

/** Where a mail about a referral has to lead; who is introduced only replies. */
export const referralLinks = ({ links }: ReferralMailContent): readonly string[] =>
  links.answer === undefined ? [] : [`${links.answer}#yes`, `${links.answer}#no`];
