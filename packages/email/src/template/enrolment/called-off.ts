import type { EnrolmentMailContent } from "@waymark/application/ports";
import { paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";
import { roundFacts } from "./parts.ts";

/** To everybody who was asked or has joined; there is nothing left to do. */
export const calledOff = (content: EnrolmentMailContent): Letter => {
  const { organisationName, programmeName, cohortName, recipient } = content;
  const [organisation, programme] = [person(organisationName), person(programmeName)];
  return {
    subject: `${isolate(programmeName)} does not take place`,
    preview: "The round was called off. There is nothing for you to do.",
    heading: say`The round was called off`,
    blocks: [
      paragraph(say`Hello ${person(recipient.displayName)},`),
      paragraph(
        say`${organisation} has called off ${programme}, ${person(cohortName)}. Nobody is matched, and there is nothing for you to do. The link of your invitation only says so now.`,
      ),
      roundFacts(content),
      paragraph(
        say`If you want to know more, please ask those who look after it at ${organisation}.`,
      ),
    ],
    reason: say`You get this mail because ${organisation} invited you to this round. It is the last one about it.`,
  };
};
