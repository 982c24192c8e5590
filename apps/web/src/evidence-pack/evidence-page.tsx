import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { dateText } from "../shared/time/index.ts";
import { EvidenceItems } from "./evidence-items.tsx";
import { evidenceOptions } from "./queries.ts";
import { gapCount, gapsText, standardText } from "./standard-text.ts";

const route = getRouteApi("/organisations/$organisationId/evidence/$programmeId");

/** What a programme has to show for accreditation, standard by standard, to read and to print. */
export const EvidencePage = () => {
  const { organisationId, programmeId } = route.useParams();
  const query = useQuery(evidenceOptions(useApi(), programmeId));
  return (
    <section aria-labelledby="evidence" className="grid grid-cols-1 gap-6">
      <Link
        to="/organisations/$organisationId/report"
        params={{ organisationId }}
        className="text-link w-fit text-sm print:hidden"
      >
        Report
      </Link>
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {({ programmeName, madeAt, standards }) => (
          <div className="grid grid-cols-1 gap-8">
            <div className="flex flex-wrap items-start justify-between gap-4">
              <div className="grid max-w-[68ch] gap-2">
                <h2 id="evidence" className="text-lg font-bold wrap-anywhere">
                  Evidence pack: <bdi>{programmeName}</bdi>
                </h2>
                <p className="text-pretty text-ink-soft">
                  What there is to show for the six ISMCP standards of the EMCC on{" "}
                  {dateText(madeAt, "UTC")}, from what is in Waymark, and what is missing. It holds
                  no more of people than the sponsor’s report, so you can hand it on. Whether it is
                  enough is the assessors’ to say.
                </p>
              </div>
              <div className="print:hidden">
                <Button variant="secondary" onClick={() => window.print()}>
                  Print
                </Button>
              </div>
            </div>
            <ol className="grid gap-8">
              {standards.map(({ standard, items }, index) => (
                <li key={standard} className="panel grid gap-4 p-5 sm:p-6">
                  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                    <h3 className="font-serif text-xl font-semibold">
                      {index + 1}. {standardText[standard]}
                    </h3>
                    <Tag tone={gapCount(items) === 0 ? "good" : "heed"}>
                      {gapsText(gapCount(items))}
                    </Tag>
                  </div>
                  <EvidenceItems items={items} />
                </li>
              ))}
            </ol>
          </div>
        )}
      </QueryView>
    </section>
  );
};
