import type { WebhookLog as Log } from "@waymark/contracts/webhook";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import type { output } from "zod";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { browserZone, momentText } from "../shared/time/index.ts";
import { webhookLogOptions } from "./queries.ts";
import { failureText, newsText } from "./texts.ts";

type Line = output<typeof Log>[number];

const stateText = {
  taken: { label: "Taken", tone: "good" },
  retrying: { label: "Will be tried again", tone: "heed" },
  given_up: { label: "Given up", tone: "bad" },
} as const;

/** When, and what came back. */
const whatCame = ({ news, failure, status, attempts }: Line): string =>
  [
    momentText(news.at, browserZone()),
    failure === undefined ? undefined : failureText[failure],
    status === undefined ? undefined : `HTTP ${status}`,
    attempts > 1 ? `${attempts} tries` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");

/** What was sent to one connection in the last 30 days, the newest first. */
export const WebhookLog = (props: {
  readonly organisationId: string;
  readonly webhookId: string;
}) => {
  const query = useQuery(webhookLogOptions(useApi(), props.organisationId, props.webhookId));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-20 w-full" />}>
      {(lines) =>
        lines.length === 0 ? (
          <output className="block text-sm text-ink-soft">
            Nothing was sent yet. A test comes into this list within seconds.
          </output>
        ) : (
          <ol className="divide-y divide-line border-t border-line text-sm">
            {lines.map((line) => (
              <li
                key={line.news.eventId}
                className="grid items-start gap-x-4 gap-y-1.5 py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]"
              >
                <span className="grid gap-0.5">
                  <span className="font-semibold">{newsText[line.news.topic]}</span>
                  <span className="text-ink-soft tabular-nums">{whatCame(line)}</span>
                </span>
                <span className="w-fit">
                  <Tag tone={stateText[line.state].tone}>{stateText[line.state].label}</Tag>
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
};
