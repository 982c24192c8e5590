import { dateInWords, offsetInWords } from "@waymark/application/moment";
import type { BookingMailContent } from "@waymark/application/ports";
import type { ShownTime } from "@waymark/domain/booking";
import { aside, type Fact, facts, paragraph, quiet } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import { sessionButtons } from "./buttons.ts";
import { invitationNote } from "./confirmed.ts";
import { momentPreview, whatFact, whenFact, whereFacts } from "./facts.ts";
import { isGroup, sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

const inWords = ({ date, time, timeZone, utcOffsetMinutes }: ShownTime): string =>
  `${dateInWords(date)}, ${time} (${offsetInWords(utcOffsetMinutes)}, ${timeZone.replaceAll("_", " ")})`;

/** What each of the two was shown when they agreed; in a group the reader alone. */
const agreedFact = (content: BookingMailContent): Fact => {
  const { booking, side, seat } = content;
  const mentee = seat?.shown ?? booking.shownToMentee;
  const [own, other] =
    side === "mentor" ? [booking.shownToMentor, mentee] : [mentee, booking.shownToMentor];
  const shown = isGroup(content) ? [own] : [own, other];
  return {
    label: ["As agreed"],
    lines: shown.flatMap((time) => (time === undefined ? [] : [quiet([inWords(time)])])),
  };
};

/** To both: the session is where it was, and by newer rules a clock shows another time then. */
export const wallTimeMoved: BookingWriter = (content, zones) => ({
  subject: `The clocks have new rules: ${subjectOf(content)}`,
  preview: momentPreview(content, zones),
  heading: say`Another time on the clock, the same moment`,
  blocks: [
    paragraph([
      ...say`Hello ${person(content.recipient.displayName)}, the rules for setting clocks have changed in a time zone of your `,
      ...sessionWith(content),
      ". We did not move the session: it is at the very moment that you agreed on. What a clock shows at that moment is not what it was.",
    ]),
    facts(
      whenFact(content, zones, "On the clock now"),
      agreedFact(content),
      whatFact(content),
      ...whereFacts(content),
    ),
    sessionButtons(content),
    aside(
      isGroup(content)
        ? say`If you cannot come then, say so on the session’s page.`
        : say`If that does not suit you any more, change the time: it costs nobody anything.`,
    ),
    invitationNote(content),
  ],
  reason: ["You get this mail because of your ", ...sessionWith(content), " on Waymark."],
});
