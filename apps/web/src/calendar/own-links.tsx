import type { CalendarLinksAnswer } from "@waymark/contracts/calendar";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { CopyField } from "@waymark/ui/copy-field";
import { Dialog } from "@waymark/ui/dialog";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { linksOptions } from "./queries.ts";

/** What is booked here, in one's own calendar program; and when one is busy, for others. */
export const OwnLinks = () => {
  const query = useQuery(linksOptions(useApi()));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-40 w-full" />}>
      {(answer) => <Links answer={answer} />}
    </QueryView>
  );
};

const Links = ({ answer }: { readonly answer: CalendarLinksAnswer }) => {
  const api = useApi();
  const client = useQueryClient();
  const [asks, setAsks] = useState(false);
  const renewing = useMutation({
    mutationFn: () => api.calendar.renewLinks.mutate({ revision: answer.revision }),
    onSuccess: (next) => client.setQueryData(linksOptions(api).queryKey, next),
    onSettled: () => setAsks(false),
  });
  const { links } = answer;
  return (
    <div className="grid grid-cols-1 gap-5">
      {renewing.isError && (
        <Notice tone="bad" title="Nothing was changed" announce>
          <p>{refusalOf(renewing.error).text}</p>
        </Notice>
      )}
      {links === null ? (
        <div>
          <Button variant="secondary" busy={renewing.isPending} onClick={() => renewing.mutate()}>
            Make my links
          </Button>
        </div>
      ) : (
        <>
          <CopyField
            label="Private calendar"
            hint="Every session with whom and where. Add it to your calendar program as a subscription."
            seenBy="Keep it to yourself: whoever has it sees your sessions"
            value={links.sessions}
          />
          <CopyField
            label="Busy times only"
            hint="When you are busy and nothing else. You may give it to others."
            seenBy="Shows times, no names"
            value={links.freeBusy}
          />
          <div>
            <Button variant="secondary" onClick={() => setAsks(true)}>
              Make new links
            </Button>
          </div>
        </>
      )}
      <Dialog open={asks} title="Make new links?" onClose={() => setAsks(false)}>
        <div className="grid gap-4">
          <p>The old ones stop working at once, wherever they are in use.</p>
          <div className="flex flex-wrap gap-3">
            <Button busy={renewing.isPending} onClick={() => renewing.mutate()}>
              Make new links
            </Button>
            <Button variant="secondary" onClick={() => setAsks(false)}>
              Keep the old ones
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
};
