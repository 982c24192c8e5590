import type { ReportMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import { actions, aside, body, facts, paragraph } from "../../letter/block.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say, strong } from "../../letter/run.ts";
import { inOwnZone } from "../../moment/own-zone.ts";
import { kindText } from "./kind-text.ts";

type Words = { readonly subject: string; readonly opening: string };

const words = {
  report_filed: {
    subject: "A report waits for somebody to look at it",
    opening: "a report came in and nobody has it in hand yet.",
  },
  report_near: {
    subject: "A report is near its deadline",
    opening: "the time to close a report is nearly over.",
  },
  report_overdue: {
    subject: "A report is past its deadline",
    opening: "a report was not closed in time.",
  },
} as const satisfies Record<string, Words>;

/** To each operator. What was reported of whom stands in the queue alone. */
export const toOperator = (
  content: ReportMailContent & { readonly template: keyof typeof words },
  zones: Zones,
): Letter => {
  const { recipient, template, kind, isUrgent, filedAt, deadline, links } = content;
  const { subject, opening } = words[template];
  const shown = inOwnZone(zones, recipient);
  return {
    subject: isUrgent ? `Urgent: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject,
    preview: `${kindText[kind]}. Look at it in the queue.`,
    heading: [subject],
    blocks: [
      paragraph(say`Hello ${person(recipient.displayName)}, ${opening}`),
      facts(
        { label: say`What it is about`, lines: [body([strong(kindText[kind])])] },
        { label: say`Came in`, lines: shown(filedAt) },
        { label: say`To be closed by`, lines: shown(deadline) },
      ),
      actions({ label: "Open the queue", url: links.queue, weight: "primary" }),
      aside(say`Nobody is named here: the queue shows what the reporter gave, and no more.`),
    ],
    reason: say`You get this mail because you are an operator of Waymark.`,
  };
};
