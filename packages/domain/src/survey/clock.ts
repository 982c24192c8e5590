import { addDays, addHours, type Instant } from "../time/index.ts";
import { answerWithinDays, remindAfterHours, revealAfterDays } from "./policy.ts";
import type { Survey } from "./survey.ts";

/** From when on one answer is shown without the other's; the same moment on both sides. */
export const revealAt = ({ dueAt }: Pick<Survey, "dueAt">): Instant =>
  addDays(dueAt, revealAfterDays);

/** From when on no answer is taken; counted from the mail, as its link is. */
export const answerUntil = ({ dueAt, sentAt }: Pick<Survey, "dueAt" | "sentAt">): Instant =>
  addDays(sentAt ?? dueAt, answerWithinDays);

/** When one who has not answered is reminded, once. */
export const remindAt = (sentAt: Instant): Instant => addHours(sentAt, remindAfterHours);
