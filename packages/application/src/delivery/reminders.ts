import type { MailTemplate } from "@waymark/domain/delivery";

const reminderTemplates: readonly MailTemplate[] = [
  "introduction_reminder",
  "introduction_answer_nudge",
  "booking_reminder_day",
  "booking_reminder_hour",
  "goal_progress",
  "referral_reminder",
  "mentorship_sign_reminder",
  "mentorship_nudge",
  "mentorship_check_in",
  "mentorship_rematch_offer",
  "agreement_review",
  "year_summary",
  "session_agenda",
  "session_attendance",
  "survey_reminder",
];

/** Whether a template reminds: people may stop these, and only these. */
export const isReminder = (template: MailTemplate): boolean => reminderTemplates.includes(template);
