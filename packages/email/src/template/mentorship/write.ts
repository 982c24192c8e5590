import type { MentorshipMailContent } from "@waymark/application/ports";
import type { MentorshipMailTemplate } from "@waymark/domain/delivery";
import { cleanLine, cleanNamed, cleanText } from "../clean.ts";
import type { Mail } from "../mail.ts";
import type { MailPlatform } from "../platform.ts";
import {
  changedTerms,
  compared,
  declinedTerms,
  expected,
  proposedTerms,
  review,
} from "./agreement.ts";
import { lapsed, proposed, signReminder } from "./begin.ts";
import { matched } from "./matched.ts";
import { checkIn, rematchOffer } from "./programme.ts";
import { nudge, paused, resumed, started } from "./course.ts";
import { endedWell, endProposed, endTakenBack, farewellSaid, left, rematched } from "./ending.ts";
import type { MentorshipWriter } from "./writer.ts";

/** Every mail about a mentorship; a template without an entry does not compile. */
const catalogue = {
  mentorship_proposed: proposed,
  mentorship_matched: matched,
  mentorship_sign_reminder: signReminder,
  mentorship_lapsed: lapsed,
  agreement_expected: expected,
  agreement_compared: compared,
  agreement_proposed: proposedTerms,
  agreement_declined: declinedTerms,
  agreement_changed: changedTerms,
  agreement_review: review,
  mentorship_started: started,
  mentorship_paused: paused,
  mentorship_resumed: resumed,
  mentorship_nudge: nudge,
  mentorship_check_in: checkIn,
  mentorship_rematch_offer: rematchOffer,
  mentorship_end_proposed: endProposed,
  mentorship_end_taken_back: endTakenBack,
  mentorship_ended: endedWell,
  mentorship_left: left,
  mentorship_rematched: rematched,
  mentorship_farewell: farewellSaid,
} as const satisfies Record<MentorshipMailTemplate, MentorshipWriter>;

const cleanMentorship = (content: MentorshipMailContent): MentorshipMailContent => {
  const { recipient, other, terms, farewell, alternatives, matched: brought } = content;
  return {
    ...content,
    recipient: cleanNamed(recipient),
    other: cleanNamed(other),
    terms: terms && { ...terms, topicsOffLimits: terms.topicsOffLimits.map(cleanLine) },
    matched: brought && {
      organisationName: cleanLine(brought.organisationName),
      programmeName: cleanLine(brought.programmeName),
      reason: cleanLine(brought.reason),
    },
    farewell: farewell && { ...farewell, thanks: cleanText(farewell.thanks) },
    alternatives: alternatives.map((one) => ({
      ...cleanNamed(one),
      headline: cleanLine(one.headline),
    })),
  };
};

export const writeMentorship = (raw: MentorshipMailContent, { zones }: MailPlatform): Mail => {
  const content = cleanMentorship(raw);
  const oneClick = content.links.unsubscribe?.oneClick;
  return {
    letter: catalogue[content.template](content, zones),
    ...(oneClick !== undefined && { oneClick }),
  };
};
