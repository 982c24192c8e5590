import type { ReferralMailContent } from "@waymark/application/ports";
import { actions, type Block, quote } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";

export const reasonQuote = ({ proposerName, reason }: ReferralMailContent): Block =>
  quote(say`${person(proposerName)} writes`, reason);

/** Both lead to one page with a button of its own: nothing is said by opening it. */
export const answerButtons = ({ links }: ReferralMailContent): readonly Block[] =>
  links.answer === undefined
    ? []
    : [
        actions(
          { label: "Yes, introduce us", url: `${links.answer}#yes`, weight: "primary" },
          { label: "No, thank you", url: `${links.answer}#no`, weight: "plain" },
        ),
      ];

/** Whom the third person would meet, without a name. */
export const somebody = ({ partnerIs }: ReferralMailContent): string =>
  partnerIs === "mentee" ? "somebody whom they mentor" : "somebody who mentors them";
