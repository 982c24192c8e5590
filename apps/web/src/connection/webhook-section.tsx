import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { webhooksOptions } from "./queries.ts";
import { WebhookCard } from "./webhook-card.tsx";
import { WebhookForm } from "./webhook-form.tsx";

/** Whom an organisation tells what happens, and how another one is told. */
export const WebhookSection = ({ organisationId }: { readonly organisationId: string }) => {
  const query = useQuery(webhooksOptions(useApi(), organisationId));
  return (
    <section aria-labelledby="webhooks" className="grid grid-cols-1 gap-4">
      <h2 id="webhooks" className="text-lg font-bold">
        Who hears what happens
      </h2>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
          {(webhooks) =>
            webhooks.length === 0 ? (
              <p className="text-ink-soft">Nobody is told yet.</p>
            ) : (
              <ul className="grid grid-cols-1 gap-4">
                {webhooks.map((webhook) => (
                  <WebhookCard key={webhook.id} organisationId={organisationId} webhook={webhook} />
                ))}
              </ul>
            )
          }
        </QueryView>
        <WebhookForm organisationId={organisationId} />
      </div>
    </section>
  );
};
