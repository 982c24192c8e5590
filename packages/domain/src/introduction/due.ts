import type { Instant } from "../time/index.ts";
import { nudgeAt, remindAt } from "./clock.ts";
import type { Introduction } from "./introduction.ts";

export const introductionDueKinds = ["remind_mentor", "expire", "nudge_mentee"] as const;
export type IntroductionDueKind = (typeof introductionDueKinds)[number];

export type IntroductionDue = { readonly kind: IntroductionDueKind; readonly at: Instant };

/**
 * What has to happen later if nobody moves. Every step replaces the whole set, so that due items
 * are always what the present revision asks for.
 *
 * @param since when the present revision began
 */
export const introductionDues = (
  introduction: Introduction,
  since: Instant,
): readonly IntroductionDue[] => {
  if (introduction.status === "more_asked") return [{ kind: "nudge_mentee", at: nudgeAt(since) }];
  const { expiresAt } = introduction;
  if (introduction.status !== "sent" || expiresAt === undefined) return [];
  const reminder = remindAt(expiresAt);
  return [
    ...(reminder > since ? [{ kind: "remind_mentor", at: reminder } as const] : []),
    { kind: "expire", at: expiresAt },
  ];
};
