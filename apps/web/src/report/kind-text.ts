import type { ReportView } from "@waymark/contracts/report";

type Kind = ReportView["kind"];

/** What happened, in the words of who reports it; what is urgent stands first. */
export const kindText: Readonly<Record<Kind, string>> = {
  danger: "Somebody is in danger",
  sexual: "Sexual harassment",
  minor: "A minor is at risk",
  hate: "Hate",
  harassment: "Harassment or threats",
  selling: "Selling or spam",
  false_identity: "Not who they say they are",
  other: "Something else",
};

export const kinds: readonly Kind[] = [
  "danger",
  "sexual",
  "minor",
  "hate",
  "harassment",
  "selling",
  "false_identity",
  "other",
];
