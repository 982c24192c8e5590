import type { ProgrammeList } from "@waymark/contracts/programme";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import type { output } from "zod";
import { useOrganisation } from "../organisation/index.ts";
import { useApi } from "../shared/api/index.ts";
import { SectionHead } from "../shared/console/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { BeginForm } from "./begin-form.tsx";
import { cadenceText, statusText, templateText, weeksText } from "./programme-text.ts";
import { programmesOptions } from "./queries.ts";

type Programme = output<typeof ProgrammeList>["programmes"][number];

const ProgrammeLink = ({ programme }: { readonly programme: Programme }) => {
  const { id } = useOrganisation();
  const { name, status, template, cadence, lengthWeeks } = programme;
  return (
    <Link
      to="/organisations/$organisationId/programmes/$programmeId"
      params={{ organisationId: id, programmeId: programme.id }}
      className="panel grid h-full content-start gap-1 p-5 hover:border-edge"
    >
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </span>
        <Tag tone={statusText[status].tone}>{statusText[status].label}</Tag>
      </span>
      <span className="text-ink-soft">
        {templateText[template]} · {cadenceText[cadence]} · {weeksText(lengthWeeks)}
      </span>
    </Link>
  );
};

/** What an organisation offers. */
export const ProgrammesPage = () => {
  const { id } = useOrganisation();
  const query = useQuery(programmesOptions(useApi(), id));
  const [isBeginning, setBeginning] = useState(false);
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
      {({ programmes }) => {
        const isFirst = programmes.length === 0;
        return (
          <section aria-labelledby="programmes" className="grid grid-cols-1 gap-5">
            <SectionHead
              id="programmes"
              title="Programmes"
              action={
                !isFirst &&
                !isBeginning && <Button onClick={() => setBeginning(true)}>New programme</Button>
              }
            />
            {isFirst && (
              <p className="max-w-[60ch] text-pretty">
                A programme says what you offer: how often people meet, for how long, what you ask
                them, and what counts when they are matched. Begin with one that has worked
                elsewhere; every line of it is yours to change.
              </p>
            )}
            {(isFirst || isBeginning) && (
              <BeginForm
                organisationId={id}
                {...(!isFirst && { onClose: () => setBeginning(false) })}
              />
            )}
            <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
              {programmes.map((programme) => (
                <li key={programme.id}>
                  <ProgrammeLink programme={programme} />
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </QueryView>
  );
};
