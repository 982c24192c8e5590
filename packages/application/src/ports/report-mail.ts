import type { ReportMailTemplate } from "@waymark/domain/delivery";
import type { ReportKind } from "@waymark/domain/report";
import type { Instant } from "@waymark/domain/time";
import type { Correspondent } from "./correspondent.ts";

/** What mails about a report may speak of: nobody's name and nobody's words. */
export type ReportMailContent = {
  readonly about: "report";
  readonly template: ReportMailTemplate;
  readonly recipient: Correspondent;
  readonly kind: ReportKind;
  readonly isUrgent: boolean;
  readonly filedAt: Instant;
  readonly deadline: Instant;
  readonly links: {
    /** The operators' queue. */
    readonly queue: string;
    /** Where the reporter's own blocks are. */
    readonly blocks: string;
  };
};
