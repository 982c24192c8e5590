import type { EnrolmentQuestion } from "@waymark/contracts/enrolment";

type Asked = Pick<EnrolmentQuestion, "isExternal" | "round" | "side">;

/**
 * Who sees what, as people agree to it. Other words are another text: raise `consentTextVersion` in
 * packages/domain/src/enrolment/policy.ts with them.
 */
export const consentLines = ({ isExternal, round, side }: Asked): readonly string[] => [
  `Those who look after programmes at ${round.organisationName} see your name and address, whether you joined, with whom you are matched, and how often you have met.`,
  "Everybody in this round may see your name, languages, skills, industry and time zone.",
  "Your answers, your hours and whom you wish for are read by the matching and shown to nobody. Whom you are brought together with reads why: how alike your answers are, never which, and that you named each other, never in which place.",
  ...(side === "peer"
    ? ["The others of your circle see your address, so that you can find a date."]
    : []),
  "Who pays for it reads figures about groups of five people or more, never about you.",
  "What you say to each other, in sessions, notes, messages and feedback, is seen by nobody of them.",
  ...(isExternal
    ? [
        `You are not one of ${round.organisationName}’s own people: they get all this for this round only, and you can leave it at any time.`,
      ]
    : []),
];
