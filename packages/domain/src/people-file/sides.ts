import type { EnrolmentSide } from "../enrolment/index.ts";

const words = {
  mentor: ["mentor", "mentors", "mentorin", "mentor:in", "mentor*in", "coach"],
  mentee: ["mentee", "mentees", "learner", "protege", "protégé"],
  peer: ["peer", "peers", "member", "participant", "teilnehmer", "teilnehmerin"],
} as const satisfies Record<EnrolmentSide, readonly string[]>;

const byWord: ReadonlyMap<string, EnrolmentSide> = new Map([
  ...words.mentor.map((word) => [word, "mentor"] as const),
  ...words.mentee.map((word) => [word, "mentee"] as const),
  ...words.peer.map((word) => [word, "peer"] as const),
]);

export const sideNamed = (word: string): EnrolmentSide | null =>
  byWord.get(word.trim().toLowerCase()) ?? null;

const yes = ["yes", "y", "true", "1", "x", "ja", "j", "wahr", "external", "extern"];
const no = ["no", "n", "false", "0", "", "nein", "falsch", "internal", "intern"];

/** Null for what is neither yes nor no. */
export const truthOf = (word: string): boolean | null => {
  const text = word.trim().toLowerCase();
  if (yes.includes(text)) return true;
  return no.includes(text) ? false : null;
};
