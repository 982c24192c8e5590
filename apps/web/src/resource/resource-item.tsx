import type { ShelfView } from "@waymark/contracts/resource";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { arriveIn } from "../shared/form/index.ts";
import { dateText } from "../shared/time/index.ts";
import { linkHost } from "./link-host.ts";
import { shelfOptions } from "./queries.ts";

type Props = {
  readonly resource: ShelfView["resources"][number];
  readonly shelf: ShelfView;
  readonly mentorshipId: string;
  readonly timeZone: string;
};

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** One thing on the shelf; who put it there takes it down again. */
export const ResourceItem = ({ resource, shelf, mentorshipId, timeZone }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  // Undefined until it was asked once: whoever lets it be goes back to where they were.
  const [isAsking, setAsking] = useState<boolean>();
  const removing = useMutation({
    mutationFn: () => api.resource.remove.mutate({ mentorshipId, resourceId: resource.id }),
    onSuccess: (answer) => client.setQueryData(shelfOptions(api, mentorshipId).queryKey, answer),
  });
  const { content, addedBy, addedAt } = resource;
  const isMine = addedBy === shelf.viewer;
  return (
    <li className="flex items-start justify-between gap-x-4 border-t border-line py-4 max-sm:has-[[data-asking]]:flex-wrap">
      <div className="grid min-w-0 grow gap-1">
        <h3 dir="auto" className="font-semibold wrap-anywhere">
          {content.kind === "link" ? (
            <a
              href={content.url}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="text-link"
            >
              <bdi>{content.title}</bdi>
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          ) : (
            <bdi>{content.title}</bdi>
          )}
        </h3>
        {content.note !== undefined && (
          <p dir="auto" className="max-w-[65ch] whitespace-pre-line wrap-anywhere">
            {content.note}
          </p>
        )}
        <p className="text-sm text-ink-soft wrap-anywhere">
          {content.kind === "link" && `${linkHost(content.url)} · `}
          {isMine ? "from you" : <>from {<bdi>{shelf.otherName}</bdi>}</>} ·{" "}
          {dateText(addedAt, timeZone)}
        </p>
      </div>
      {isMine &&
        (isAsking === true ? (
          <div ref={arriveIn} data-asking className="flex shrink-0 gap-2">
            <Button
              variant="secondary"
              size="sm"
              className="min-h-11!"
              onClick={() => setAsking(false)}
            >
              Keep it
            </Button>
            <Button
              variant="danger"
              size="sm"
              className="min-h-11!"
              busy={removing.isPending}
              onClick={() => removing.mutate()}
            >
              Take it down<span className="sr-only">, {content.title}</span>
            </Button>
          </div>
        ) : (
          <Button
            ref={isAsking === false ? takeFocus : undefined}
            variant="quiet"
            size="sm"
            className="-mt-2 min-h-11! shrink-0 px-0!"
            onClick={() => setAsking(true)}
          >
            Take down<span className="sr-only"> {content.title}</span>
          </Button>
        ))}
      <output className="block w-full text-sm text-brick empty:hidden">
        {removing.isError && refusalOf(removing.error).text}
      </output>
    </li>
  );
};
