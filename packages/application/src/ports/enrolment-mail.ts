import type { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import type { EnrolmentSide } from "@waymark/domain/enrolment";
import type { PlainDate } from "@waymark/domain/time";
import type { UnsubscribeLinks } from "./correspondent.ts";

/** What mails about a place in a cohort may speak of; links are absolute. */
export type EnrolmentMailContent = {
  readonly about: "enrolment";
  readonly template: EnrolmentMailTemplate;
  /** Known by what the organisation wrote, until they join. */
  readonly recipient: { readonly displayName: string; readonly emailAddress: string };
  readonly side: EnrolmentSide;
  readonly isExternal: boolean;
  readonly organisationName: string;
  readonly programmeName: string;
  readonly cohortName: string;
  readonly summary: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly links: {
    /** For who is invited: one page with buttons of its own, `#no` beginning with the no. */
    readonly join?: string | undefined;
    /** For who has joined: their own part. */
    readonly own: string;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};
