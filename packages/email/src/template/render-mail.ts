import type { MailContent, RenderMail } from "@waymark/application/ports";
import { renderHtml } from "../letter/html/render-html.tsx";
import { renderText } from "../letter/text/render-text.ts";
import { writeBooking } from "./booking/write.ts";
import { writeCircle } from "./circle/write.ts";
import { writeEnrolment } from "./enrolment/write.ts";
import { writeGoal } from "./goal/write.ts";
import { headersOf } from "./headers.ts";
import { writeIntroduction } from "./introduction/write.ts";
import type { Mail } from "./mail.ts";
import { writeMessageMail } from "./message/write.ts";
import type { MailPlatform } from "./platform.ts";
import { writeMentorship } from "./mentorship/write.ts";
import { writeMemberMail } from "./organisation/write-member.ts";
import { writeOrganisationMail } from "./organisation/write.ts";
import { writeReferral } from "./referral/write.ts";
import { writeReportMail } from "./report/write.ts";
import { writeSession } from "./session/write.ts";
import { writeSurvey } from "./survey/write.ts";
import { writeYear } from "./year/write.ts";

const write = (content: MailContent, platform: MailPlatform): Mail => {
  switch (content.about) {
    case "introduction":
      return writeIntroduction(content, platform);
    case "booking":
      return writeBooking(content, platform);
    case "mentorship":
      return writeMentorship(content, platform);
    case "year":
      return writeYear(content);
    case "circle":
      return writeCircle(content);
    case "message":
      return writeMessageMail(content);
    case "report":
      return writeReportMail(content, platform);
    case "organisation":
      return writeOrganisationMail(content);
    case "member":
      return writeMemberMail(content);
    case "enrolment":
      return writeEnrolment(content);
    case "goal":
      return writeGoal(content);
    case "referral":
      return writeReferral(content);
    case "session":
      return writeSession(content, platform);
    case "survey":
      return writeSurvey(content, platform);
  }
};

/**
 * Renders a mail. Pure: the same content gives the same bytes, so
 * that a late retry sends what the first try would have sent.
 */
export const renderMail =
  (platform: MailPlatform): RenderMail =>
  (content) => {
    const mail = write(content, platform);
    const { letter, invitation } = mail;
    return {
      subject: letter.subject,
      html: renderHtml(letter),
      text: renderText(letter),
      headers: headersOf(mail),
      attachments:
        invitation === undefined
          ? []
          : [
              {
                filename: invitation.filename,
                ...platform.renderCalendarFile(invitation.event, invitation.writtenAt),
              },
            ],
    };
  };
