import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { descriptionOptions } from "./description.ts";
import { OperationCard } from "./operation-card.tsx";
import { WebhookGuide } from "./webhook-guide.tsx";

const Code = ({ children }: { readonly children: string }) => (
  <pre dir="ltr" className="rounded-md bg-sunken p-4 text-sm whitespace-pre-wrap wrap-anywhere">
    {children}
  </pre>
);

/** What an organisation's programs can do, from the very description that they may read. */
export const DevelopersPage = () => {
  usePageHead({ title: "For programs · Waymark" });
  const query = useQuery(descriptionOptions);
  return (
    <div className="page grid content-start gap-8 py-8 sm:py-12">
      <header className="grid gap-3">
        <h1 className="font-serif text-3xl font-semibold text-balance">For programs</h1>
        <p className="max-w-[65ch] text-ink-soft text-pretty">
          An organisation's own systems can list people in cohorts and read programmes, matchings
          and how cohorts are doing. What people say to each other cannot be read by any key.
        </p>
        <p>
          <a href="/v1/openapi.json" className="text-link">
            The same as OpenAPI 3.1
          </a>
        </p>
      </header>
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {({ info, servers, paths }) => (
          <div className="grid grid-cols-1 gap-10">
            <section aria-labelledby="begin" className="grid grid-cols-1 gap-3">
              <h2 id="begin" className="text-lg font-bold">
                To begin with
              </h2>
              <p className="max-w-[70ch] text-pretty">{info.description.replaceAll("`", "")}</p>
              <p className="max-w-[70ch] text-pretty">
                Owners of an organisation make keys in its console, under Connections.
              </p>
              <Code>{`curl ${servers[0]?.url ?? ""}/v1/cohorts \\\n  -H "Authorization: Bearer $WAYMARK_KEY"`}</Code>
            </section>
            <section aria-labelledby="operations" className="grid grid-cols-1 gap-4">
              <h2 id="operations" className="text-lg font-bold">
                What programs can do
              </h2>
              <ul className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
                {Object.entries(paths).flatMap(([path, methods]) =>
                  Object.entries(methods).map(([method, operation]) => (
                    <OperationCard
                      key={operation.operationId}
                      method={method}
                      path={path}
                      operation={operation}
                    />
                  )),
                )}
              </ul>
            </section>
            <WebhookGuide />
          </div>
        )}
      </QueryView>
    </div>
  );
};
