import type { EnrolmentMailContent } from "@waymark/application/ports";
import { actions, aside, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { asWhat, roundFacts } from "./parts.ts";

const listedBy = ({ isExternal, organisationName }: EnrolmentMailContent) =>
  isExternal
    ? say`You get this mail because ${person(organisationName)} would like you to take part as somebody from outside. They see whether you join; what you say to each other stays between you.`
    : say`You get this mail because ${person(organisationName)} has listed you for this programme. They see whether you join; what you say to each other stays between you.`;

/** Asks somebody to take part; the second time in other words, and no third time by itself. */
const asking =
  (subject: (content: EnrolmentMailContent) => string, opening: string) =>
  (content: EnrolmentMailContent): Letter => {
    const { recipient, organisationName, programmeName, side, summary, links } = content;
    const { join } = links;
    return {
      subject: subject(content),
      preview: "Say yes or no in two minutes. Nothing happens before you answer.",
      heading: say`${person(organisationName)} invites you to ${person(programmeName)}`,
      blocks: [
        paragraph(
          say`Hello ${person(recipient.displayName)}, ${opening} Would you like to take part as ${asWhat[side]}?`,
        ),
        quote(say`What it is`, summary),
        roundFacts(content),
        ...(join === undefined
          ? []
          : [
              actions(
                { label: "Look and answer", url: join, weight: "primary" },
                { label: "No, thank you", url: `${join}#no`, weight: "plain" },
              ),
            ]),
        aside(
          say`Sign in with ${recipient.emailAddress}, the address that this mail came to. Who says no hears no more of it.`,
        ),
      ],
      reason: listedBy(content),
    };
  };

export const invitation = asking(
  ({ organisationName, programmeName }) =>
    `${isolate(organisationName)} invites you to ${isolate(programmeName)}`,
  "there is a place for you.",
);

export const reminder = asking(
  ({ programmeName }) => `Your place in ${isolate(programmeName)} is still open`,
  "we wrote to you some days ago and your answer is still open.",
);
