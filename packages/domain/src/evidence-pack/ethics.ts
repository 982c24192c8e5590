import { coverMin, smallestGroup } from "../sponsor-report/index.ts";
import type { StandardEvidence } from "./evidence.ts";
import type { EvidenceFacts } from "./facts.ts";
import { item } from "./lines.ts";

export const ethics = ({ hasContact }: EvidenceFacts): StandardEvidence => ({
  standard: "ethics",
  items: [
    item("What is said stays between those who say it.", {
      evidence: [
        "Before anybody joins they read who will see what, and consent to that text in its version.",
        "No page, report or export of an organisation holds messages, notes, goals’ words or answers to surveys.",
        `Figures have at least ${coverMin} people behind them and tell of no group below ${smallestGroup}.`,
      ],
    }),
    item("There is a way to be heard when something is wrong.", {
      evidence: [
        "Anybody can report or block somebody in two clicks; reports have deadlines, and nobody decides in their own matter.",
        hasContact && "The organisation’s public page names an address to turn to.",
      ],
      gaps: [!hasContact && "The organisation names no address that people can turn to."],
    }),
    item("Pairs agree on what is confidential, and on what they will not talk about.", {
      evidence: [
        "Each agreement says how confidential it is, which topics are off limits, and when it is looked at again; both sign it.",
      ],
    }),
  ],
});
