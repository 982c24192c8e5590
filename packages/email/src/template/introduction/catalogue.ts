import type { IntroductionMailTemplate } from "@waymark/domain/delivery";
import { acceptedMentee, acceptedMentor } from "./accepted.ts";
import { answerNudge } from "./answer-nudge.ts";
import { declined } from "./declined.ts";
import { expiredMentee } from "./expired-mentee.ts";
import { expiredMentor } from "./expired-mentor.ts";
import { moreAnswered } from "./more-answered.ts";
import { moreAsked } from "./more-asked.ts";
import { reminder } from "./reminder.ts";
import { request } from "./request.ts";
import type { LetterWriter } from "./writer.ts";

type Entry = {
  readonly write: LetterWriter;
  /** Reminders can be stopped; answers to what a person asked for cannot. */
  readonly isReminder: boolean;
  /** Who a reply goes to: the platform, or the person to whom the reader is introduced. */
  readonly repliesTo: "platform" | "mentor" | "mentee";
};

const notice = (write: LetterWriter): Entry => ({
  write,
  isReminder: false,
  repliesTo: "platform",
});

/** Every mail about an introduction; a template without an entry does not compile. */
export const introductionCatalogue = {
  introduction_request: notice(request),
  introduction_reminder: { ...notice(reminder), isReminder: true },
  introduction_more_asked: notice(moreAsked),
  introduction_more_answered: notice(moreAnswered),
  introduction_answer_nudge: { ...notice(answerNudge), isReminder: true },
  introduction_accepted_mentee: { ...notice(acceptedMentee), repliesTo: "mentor" },
  introduction_accepted_mentor: { ...notice(acceptedMentor), repliesTo: "mentee" },
  introduction_declined: notice(declined),
  introduction_expired_mentee: notice(expiredMentee),
  introduction_expired_mentor: notice(expiredMentor),
} as const satisfies Record<IntroductionMailTemplate, Entry>;
