import type { GoalMailContent } from "@waymark/application/ports";
import { cleanLine, cleanNamed, cleanOptional } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { progress } from "./progress.ts";

/** The weekly question about a goal. */
export const writeGoal = (raw: GoalMailContent): Mail => {
  const { oneClick } = raw.links.unsubscribe ?? {};
  const content = {
    ...raw,
    recipient: cleanNamed(raw.recipient),
    mentor: cleanNamed(raw.mentor),
    goals: raw.goals.map((goal) => ({
      ...goal,
      title: cleanLine(goal.title),
      lastLine: cleanOptional(goal.lastLine),
    })),
  };
  return { letter: progress(content), ...(oneClick !== undefined && { oneClick }) };
};
