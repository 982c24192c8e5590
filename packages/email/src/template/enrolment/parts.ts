import { dateInWords } from "@waymark/application/moment";
import type { EnrolmentMailContent } from "@waymark/application/ports";
import { type Block, body, facts } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";

/** As what somebody takes part, after "as". */
export const asWhat = {
  mentor: "a mentor",
  mentee: "a mentee",
  peer: "one of a circle",
} as const satisfies Record<EnrolmentMailContent["side"], string>;

export const roundFacts = ({
  organisationName,
  programmeName,
  cohortName,
  startsOn,
  endsOn,
}: EnrolmentMailContent): Block =>
  facts(
    { label: say`Programme`, lines: [body(say`${person(programmeName)}, ${person(cohortName)}`)] },
    { label: say`By`, lines: [body(say`${person(organisationName)}`)] },
    {
      label: say`When`,
      lines: [body(say`${dateInWords(startsOn)} to ${dateInWords(endsOn)}`)],
    },
  );
