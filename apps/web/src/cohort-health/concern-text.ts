import type { PairAtRisk } from "@waymark/contracts/cohort-health";

type Concern = PairAtRisk["concerns"][number];

/** Why a pair stands on the page, in a few words and in a sentence. */
export const concernText: Readonly<
  Record<Concern, { readonly label: string; readonly meaning: string }>
> = {
  not_signed: {
    label: "No agreement yet",
    meaning: "They were introduced more than a week ago and have not agreed on how to meet.",
  },
  no_session: {
    label: "Not met yet",
    meaning: "They have begun, and have not met for longer than they agreed on.",
  },
  drifting: {
    label: "Meets too rarely",
    meaning: "They have not met for longer than they agreed on.",
  },
  silent: {
    label: "Silent",
    meaning: "They have not met for long, and our reminders to both changed nothing.",
  },
  one_sided: {
    label: "One voice only",
    meaning: "After a session only one of the two said whether it took place.",
  },
  ending_soon: {
    label: "Ends soon",
    meaning: "The cohort ends within a month, and they have not begun to say goodbye.",
  },
};
