import type { ReferralListView, ReferralView } from "@waymark/contracts/referral";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { dateText } from "../shared/time/index.ts";
import { statusText } from "./status-text.ts";

type Action = "agree" | "refuse" | "withdraw";

type Props = {
  readonly referral: ReferralView;
  readonly list: ReferralListView;
  readonly mentorshipId: string;
  readonly timeZone: string;
};

const actionText = {
  agree: "Yes, I want to meet them",
  refuse: "No, thank you",
  withdraw: "Take it back",
} as const satisfies Record<Action, string>;

/** One for each step: pressing a button again, after an answer that got lost, is the same step. */
const newKeys = (): Readonly<Record<Action, string>> => ({
  agree: crypto.randomUUID(),
  refuse: crypto.randomUUID(),
  withdraw: crypto.randomUUID(),
});

const actionsFor = ({ part, status }: ReferralView, isOver: boolean): readonly Action[] => {
  if (part === "proposer") return status === "proposed" || status === "asked" ? ["withdraw"] : [];
  if (status === "proposed") return isOver ? ["refuse"] : ["agree", "refuse"];
  return status === "asked" ? ["refuse"] : [];
};

/** One introduction to a third person, as one of the pair sees it. */
export const ReferralItem = ({ referral, list, mentorshipId, timeZone }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKeys] = useState(newKeys);
  const moving = useMutation({
    mutationFn: (action: Action) =>
      api.referral.move.mutate({
        requestKey: requestKeys[action],
        mentorshipId,
        referralId: referral.id,
        action,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ["referral", "list", mentorshipId] }),
  });
  const { label, tone, about } = statusText(referral, list.otherName);
  const { third } = referral;
  return (
    <li className="panel grid grid-cols-1 gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-bold wrap-anywhere">
          {third === undefined ? "Somebody to meet" : <bdi>{third.displayName}</bdi>}
        </h3>
        <Tag tone={tone}>{label}</Tag>
      </div>
      {third?.emailAddress !== undefined && (
        <p className="wrap-anywhere">
          <a href={`mailto:${third.emailAddress}`} className="text-link">
            {third.emailAddress}
          </a>
        </p>
      )}
      <p>{about}</p>
      <blockquote
        dir="auto"
        className="max-w-[65ch] border-s-4 border-line ps-4 whitespace-pre-line wrap-anywhere"
      >
        {referral.reason}
      </blockquote>
      <p className="text-sm text-ink-soft">
        Proposed {referral.part === "proposer" ? "by you" : `by ${list.otherName}`} on{" "}
        {dateText(referral.proposedAt, timeZone)}
      </p>
      <div className="flex flex-wrap gap-3 empty:hidden">
        {actionsFor(referral, list.isOver).map((action) => (
          <Button
            key={action}
            size="sm"
            className="min-h-11!"
            variant={action === "agree" ? "primary" : "secondary"}
            busy={moving.isPending}
            onClick={() => moving.mutate(action)}
          >
            {actionText[action]}
          </Button>
        ))}
      </div>
      <output className="block text-sm text-brick empty:hidden">
        {moving.isError && refusalOf(moving.error).text}
      </output>
    </li>
  );
};
