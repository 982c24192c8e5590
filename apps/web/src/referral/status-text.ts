import type { ReferralView } from "@waymark/contracts/referral";
import type { TagTone } from "@waymark/ui/tag";

type StatusText = { readonly label: string; readonly tone: TagTone; readonly about: string };

const over = { label: "Did not come about", tone: "plain" } as const;

/** How an introduction stands, without saying whose doing it is. */
export const statusText = ({ part, status }: ReferralView, otherName: string): StatusText => {
  const isProposer = part === "proposer";
  switch (status) {
    case "proposed":
      return isProposer
        ? {
            label: "Waiting",
            tone: "accent",
            about: `We asked ${otherName} first. Nobody else is asked before they agree.`,
          }
        : {
            label: "Your turn",
            tone: "heed",
            about: `${otherName} knows somebody whom you should meet. Nobody is asked before you agree.`,
          };
    case "asked":
      return {
        label: "Waiting",
        tone: "accent",
        about: isProposer
          ? `${otherName} agrees. Now the other person is asked.`
          : "You agree. Now the other person is asked, by mail.",
      };
    case "introduced":
      return {
        label: "Introduced",
        tone: "good",
        about: isProposer
          ? "Both have each other’s name and address."
          : "You both have each other’s name and address.",
      };
    case "withdrawn":
      return { ...over, about: isProposer ? "You took it back." : "It was taken back." };
    case "declined":
    case "lapsed":
      return { ...over, about: "Not everybody said yes. Nobody is asked why." };
  }
};
