import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { MentorshipSection, useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { referralsOptions } from "./queries.ts";
import { ReferralForm } from "./referral-form.tsx";
import { ReferralItem } from "./referral-item.tsx";

/** Whom the two have brought each other together with. */
export const PeoplePage = () => {
  const view = useMentorship();
  const query = useQuery(referralsOptions(useApi(), view.id));
  const [isProposing, setProposing] = useState(false);
  const { timeZone } = view[view.viewer];
  const mayPropose = view.status === "active" || view.status === "paused";
  const count = query.data?.referrals.length ?? 0;
  const propose = (variant: "primary" | "secondary") => (
    <Button variant={variant} onClick={() => setProposing(true)}>
      Introduce somebody
    </Button>
  );
  return (
    <MentorshipSection
      id="people"
      title="People to meet"
      action={count > 0 && !isProposing && mayPropose ? propose("secondary") : undefined}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(list) => (
          <div className="grid grid-cols-1 gap-5">
            {isProposing && (
              <ReferralForm
                mentorshipId={view.id}
                otherName={list.otherName}
                onClose={() => setProposing(false)}
              />
            )}
            {count === 0 && !isProposing && (
              <EmptyState title="Nobody yet" action={mayPropose ? propose("primary") : undefined}>
                <p>
                  Do you know somebody whom <bdi>{list.otherName}</bdi> should meet? Both are asked
                  first, and names pass only when both say yes.
                </p>
              </EmptyState>
            )}
            {count > 0 && (
              <ul className="grid grid-cols-1 gap-4">
                {list.referrals.map((referral) => (
                  <ReferralItem
                    key={referral.id}
                    referral={referral}
                    list={list}
                    mentorshipId={view.id}
                    timeZone={timeZone}
                  />
                ))}
              </ul>
            )}
          </div>
        )}
      </QueryView>
    </MentorshipSection>
  );
};
