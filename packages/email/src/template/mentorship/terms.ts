import { dateInWords } from "@waymark/application/moment";
import type { AgreementTerms } from "@waymark/domain/agreement";
import { type Block, body, type Fact, facts } from "../../letter/block.ts";
import { person, type Runs, strong } from "../../letter/run.ts";
import { cadenceWords, channelWords, confidentialityWords } from "./words.ts";

const fact = (label: string, runs: Runs): Fact => ({ label: [label], lines: [body(runs)] });

const listed = (names: readonly string[]): Runs =>
  names.flatMap((name, at) => (at === 0 ? [person(name)] : [", ", person(name)]));

/** What is proposed or signed, line by line; nothing where there is nothing. */
export const termsFacts = (terms: AgreementTerms | undefined): readonly Block[] => {
  if (terms === undefined) return [];
  const { cadence, channels, quietHours, topicsOffLimits, confidentiality, reviewOn } = terms;
  return [
    facts(
      fact("You meet", [strong(cadenceWords[cadence])]),
      fact("You write and talk by", [channels.map((one) => channelWords[one]).join(", ")]),
      fact("Quiet hours of whoever receives", [
        quietHours === null ? "none" : `${quietHours.from} to ${quietHours.until}`,
      ]),
      fact("Off limits", topicsOffLimits.length === 0 ? ["nothing"] : listed(topicsOffLimits)),
      fact("Confidentiality", [confidentialityWords[confidentiality]]),
      fact("Looked at again", [`on ${dateInWords(reviewOn)}`]),
    ),
  ];
};
