import type { SurveyMailContent } from "@waymark/application/ports";
import type { SurveyMailTemplate } from "@waymark/domain/delivery";
import type { Mail } from "../mail.ts";
import { meetingMail } from "../meeting.ts";
import type { MailPlatform } from "../platform.ts";
import { ask } from "./ask.ts";
import { reminder } from "./reminder.ts";
import { revealed } from "./revealed.ts";
import type { SurveyWriter } from "./writer.ts";

/** Every mail about a survey; a template without an entry does not compile. */
const catalogue = {
  survey_ask: ask,
  survey_reminder: reminder,
  survey_revealed: revealed,
} as const satisfies Record<SurveyMailTemplate, SurveyWriter>;

export const writeSurvey = (raw: SurveyMailContent, { zones }: MailPlatform): Mail =>
  meetingMail(raw, (content) => catalogue[content.template](content, zones));
