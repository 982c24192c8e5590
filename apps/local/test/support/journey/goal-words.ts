import { goalTemplates } from "@waymark/domain/goal";

const [template] = goalTemplates;
if (template === undefined) throw new Error("there is no template of a goal");

/** A goal that needs no more words before both can tick it. */
export const goalWords = {
  text: { title: template.title, skill: template.skill, byWhen: "2099-06-30" },
  explanations: template.explanations,
} as const;
