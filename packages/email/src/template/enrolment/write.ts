import type { EnrolmentMailContent } from "@waymark/application/ports";
import type { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import type { Letter } from "../../letter/letter.ts";
import { cleanLine, cleanNamed, cleanText } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { calledOff } from "./called-off.ts";
import { invitation, reminder } from "./invitation.ts";
import { enrolled, movedUp, waiting } from "./joined.ts";

/** Every mail about a place in a cohort; a template without an entry does not compile. */
const catalogue = {
  enrolment_invitation: invitation,
  enrolment_reminder: reminder,
  enrolment_enrolled: enrolled,
  enrolment_waiting: waiting,
  enrolment_moved_up: movedUp,
  enrolment_called_off: calledOff,
} as const satisfies Record<EnrolmentMailTemplate, (content: EnrolmentMailContent) => Letter>;

export const writeEnrolment = (raw: EnrolmentMailContent): Mail => {
  const content = {
    ...raw,
    recipient: cleanNamed(raw.recipient),
    organisationName: cleanLine(raw.organisationName),
    programmeName: cleanLine(raw.programmeName),
    cohortName: cleanLine(raw.cohortName),
    summary: cleanText(raw.summary),
  };
  const { unsubscribe } = content.links;
  return {
    letter: catalogue[content.template](content),
    ...(unsubscribe !== undefined && { oneClick: unsubscribe.oneClick }),
  };
};
