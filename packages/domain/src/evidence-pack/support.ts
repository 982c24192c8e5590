import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { dayText, item } from "./lines.ts";

export const support = ({
  programme: { howToApply, scope },
  cohorts,
  lookingAfter,
}: EvidenceFacts): StandardEvidence => ({
  standard: "administration_and_support",
  items: [
    item("Somebody is responsible, and can be away.", {
      evidence: [`${lookingAfter} people can look after the programme.`],
      gaps: [lookingAfter < 2 && "Only one person can look after it. Give a second one the role."],
    }),
    item("People are reached, and helped on their way.", {
      evidence: [
        "Every invitation has a state that managers see: sent, delivered, bounced.",
        "Reminders, an agenda, a guided ending: what a pair has to do comes by mail at its time.",
        scope === "public" &&
          howToApply !== undefined &&
          howToApply !== "" &&
          `How to take part: ${howToApply}`,
      ],
      gaps: [
        scope === "public" &&
          (howToApply === undefined || howToApply === "") &&
          "The public page does not say how to take part.",
      ],
    }),
    item("The programme has been run from beginning to end.", {
      evidence: cohorts
        .filter(({ status }) => status === "running" || status === "finished")
        .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
        .map(
          ({ name, startsOn, endsOn, status }) =>
            `“${name}”, ${dayText(startsOn)} to ${dayText(endsOn)}${status === "running" ? ", still running" : ""}.`,
        ),
      gaps: [
        !cohorts.some(({ status }) => status === "finished") &&
          "No cohort is finished: accreditation looks at a programme that was run once as a whole.",
      ],
    }),
  ],
});
