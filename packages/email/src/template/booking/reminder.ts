import type { BookingMailContent } from "@waymark/application/ports";
import { paragraph } from "../../letter/block.ts";
import { person, type Run, say } from "../../letter/run.ts";
import { reminderButtons } from "./buttons.ts";
import { agendaQuote, momentPreview, sessionFacts } from "./facts.ts";
import { sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

/** How near it is: never by the hour, as a reminder may come late after an outage. */
const near = {
  day: { short: "Coming up", heading: " is coming up", opening: "this is what is planned." },
  hour: { short: "Soon", heading: " starts soon", opening: "it is nearly time." },
} as const;

const reminder =
  (when: keyof typeof near): BookingWriter =>
  (content: BookingMailContent, zones) => {
    const { short, heading, opening } = near[when];
    const session: readonly Run[] = sessionWith(content);
    return {
      subject: `${short}: ${subjectOf(content)}`,
      preview: momentPreview(content, zones),
      heading: ["Your ", ...session, heading],
      blocks: [
        paragraph(say`Hello ${person(content.recipient.displayName)}, ${opening}`),
        sessionFacts(content, zones),
        ...agendaQuote(content),
        reminderButtons(content),
      ],
      reason: ["You get this reminder because of your ", ...session, " on Waymark."],
      unsubscribePage: content.links.unsubscribe?.page,
    };
  };

/** To either side, a day before. */
export const reminderDay = reminder("day");

/** To either side, an hour before. */
export const reminderHour = reminder("hour");
