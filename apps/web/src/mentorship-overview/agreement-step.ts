import type { AgreementView } from "@waymark/contracts/agreement";
import type { NextStep } from "./next-step.ts";

/** What the one who looks has left to do before the two begin. */
export const agreementStep = (
  { viewer, expectations, proposal }: AgreementView,
  otherName: string,
): NextStep => {
  const leadsTo = "agreement" as const;
  if (proposal !== undefined) {
    return proposal.by === viewer
      ? {
          title: "You have signed",
          text: `The agreement waits for ${otherName}. With the second signature you begin.`,
          leadsTo,
        }
      : {
          title: "Read the agreement, and sign",
          text: `${otherName} has signed it. With your signature you begin; you can propose something else, too.`,
          leadsTo,
        };
  }
  const { own, isOtherFilled } = expectations;
  if (own !== null && isOtherFilled) {
    return {
      title: "See where you differ",
      text: "Both of you have said what you expect. One of you proposes the agreement, the other one signs it or proposes another.",
      leadsTo,
    };
  }
  if (own !== null) {
    return {
      title: "Your part is written",
      text: `${otherName} has not said yet what they expect. Once they have, you read each other’s, and we tell you.`,
      leadsTo,
    };
  }
  return {
    title: "Say what you expect",
    text: isOtherFilled
      ? `${otherName} has written theirs. You read it once you have written yours, and agree on how you work together.`
      : `Each of you writes apart, then you see where you differ and agree on how you work together. ${otherName} reads yours once both of you have written.`,
    leadsTo,
  };
};
