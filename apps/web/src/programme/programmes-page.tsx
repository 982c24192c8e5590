import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { useOrganisation } from "../organisation/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { BeginForm } from "./begin-form.tsx";
import { cadenceText, statusText, templateText, weeksText } from "./programme-text.ts";
import { programmesOptions } from "./queries.ts";

/** What an organisation offers. */
export const ProgrammesPage = () => {
  const { id } = useOrganisation();
  const query = useQuery(programmesOptions(useApi(), id));
  const [isBeginning, setBeginning] = useState(false);
  return (
    <section aria-labelledby="programmes" className="grid grid-cols-1 gap-5">
      <h2 id="programmes" className="text-lg font-bold">
        Programmes
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ programmes }) =>
          programmes.length === 0 ? (
            <div className="grid grid-cols-1 gap-5">
              <p className="max-w-[60ch] text-pretty">
                A programme says what you offer: how often people meet, for how long, what you ask
                them, and what counts when they are matched. Begin with one that has worked
                elsewhere; every line of it is yours to change.
              </p>
              <BeginForm organisationId={id} />
            </div>
          ) : (
            <div className="grid grid-cols-1 gap-5">
              <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
                {programmes.map((programme) => (
                  <li key={programme.id}>
                    <Link
                      to="/organisations/$organisationId/programmes/$programmeId"
                      params={{ organisationId: id, programmeId: programme.id }}
                      className="panel grid h-full content-start gap-1 p-5 hover:border-edge"
                    >
                      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                        <span className="text-lg font-semibold wrap-anywhere">
                          <bdi>{programme.name}</bdi>
                        </span>
                        <Tag tone={statusText[programme.status].tone}>
                          {statusText[programme.status].label}
                        </Tag>
                      </span>
                      <span className="text-ink-soft">
                        {templateText[programme.template]} · {cadenceText[programme.cadence]} ·{" "}
                        {weeksText(programme.lengthWeeks)}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
              {isBeginning ? (
                <BeginForm organisationId={id} onClose={() => setBeginning(false)} />
              ) : (
                <div>
                  <Button onClick={() => setBeginning(true)}>New programme</Button>
                </div>
              )}
            </div>
          )
        }
      </QueryView>
    </section>
  );
};
