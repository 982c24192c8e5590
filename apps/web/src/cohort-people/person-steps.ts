import type { CohortView, PersonRow } from "@waymark/contracts/cohort";
import { isOver } from "@waymark/domain/cohort";
import { enrolmentTransitions, mayBeReminded } from "@waymark/domain/enrolment";
import type { Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";

export type Step = "invite" | "remind" | "remove" | "list_again";

export const stepText = {
  invite: "Invite",
  remind: "Send again",
  remove: "Take out",
  list_again: "List again",
} as const satisfies Record<Step, string>;

/** What a manager may do about one person of the list. */
export const stepsFor = (
  { status: cohortStatus }: Pick<CohortView, "status">,
  person: PersonRow,
  now: Instant,
): readonly Step[] => {
  if (isOver(cohortStatus)) return [];
  const { status } = person;
  const mayInvite = cohortStatus === "draft" || cohortStatus === "inviting";
  return [
    ...(mayInvite && status === "listed" ? (["invite"] as const) : []),
    ...(mayInvite && mayBeReminded(person, now) ? (["remind"] as const) : []),
    ...(["remove", "list_again"] as const).filter((step) =>
      allows(enrolmentTransitions[step], "manager", status),
    ),
  ];
};
