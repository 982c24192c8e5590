import type { ReportMailContent } from "@waymark/application/ports";
import { cleanNamed } from "../clean.ts";
import type { Mail } from "../mail.ts";
import type { MailPlatform } from "../platform.ts";
import { closed } from "./closed.ts";
import { toOperator } from "./to-operator.ts";

/** Every mail about a report. */
export const writeReportMail = (raw: ReportMailContent, { zones }: MailPlatform): Mail => {
  const content = { ...raw, recipient: cleanNamed(raw.recipient) };
  const { template } = content;
  return {
    letter:
      template === "report_closed" ? closed(content) : toOperator({ ...content, template }, zones),
  };
};
