import type { MatchingSettings } from "@waymark/domain/matching-run";
import type { NamedEnrolment } from "@waymark/contracts/matching-run";

export type Two = { readonly mentor: NamedEnrolment; readonly mentee: NamedEnrolment };

/** The settings of the next run, and what those set by hand are called. */
export type MatchingDraft = {
  readonly settings: MatchingSettings;
  readonly names: Readonly<Record<string, string>>;
};

export type HandSet = "together" | "apart";

const isOf =
  ({ mentor, mentee }: Two) =>
  (pair: { mentorId: string; menteeId: string }) =>
    pair.mentorId === mentor.id && pair.menteeId === mentee.id;

/** How a pair is set by hand in the next run. */
export const handSetOf = ({ settings }: MatchingDraft, two: Two): HandSet | undefined =>
  (["together", "apart"] as const).find((list) => settings[list].some(isOf(two)));

/** Sets a pair by hand, or no more when it is set so already. */
export const withHandSet = (draft: MatchingDraft, two: Two, to: HandSet): MatchingDraft => {
  const { settings, names } = draft;
  const isSet = handSetOf(draft, two) === to;
  const without = (list: HandSet) => settings[list].filter((pair) => !isOf(two)(pair));
  const lists = { together: without("together"), apart: without("apart") };
  const pair = { mentorId: two.mentor.id, menteeId: two.mentee.id };
  return {
    settings: { ...settings, ...lists, ...(!isSet && { [to]: [...lists[to], pair] }) },
    names: { ...names, [two.mentor.id]: two.mentor.name, [two.mentee.id]: two.mentee.name },
  };
};

/** The pairs that are set by hand, with the names that are known. */
export const handSetPairs = ({ settings, names }: MatchingDraft, list: HandSet): readonly Two[] =>
  settings[list].map(({ mentorId, menteeId }) => ({
    mentor: { id: mentorId, name: names[mentorId] ?? "" },
    mentee: { id: menteeId, name: names[menteeId] ?? "" },
  }));
