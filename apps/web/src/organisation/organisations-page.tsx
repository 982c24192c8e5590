import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { CreateForm } from "./create-form.tsx";
import { organisationsOptions } from "./queries.ts";
import { roleText } from "./role-text.ts";

const Beginning = () => (
  <div className="grid gap-5">
    <p className="max-w-[60ch] text-lg text-pretty">
      An organisation sponsors mentoring: it prepares a programme, invites a cohort, matches it, and
      sees that it is well, without ever seeing what people say to each other.
    </p>
    <CreateForm />
  </div>
);

const Another = () => {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <CreateForm />
  ) : (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Create another one
      </Button>
    </div>
  );
};

/** Where somebody has a role, and where a new organisation begins. */
export const OrganisationsPage = () => {
  usePageHead({ title: "Organisations · Waymark", noIndex: true });
  const query = useQuery(organisationsOptions(useApi()));
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <h1 className="font-serif text-3xl font-semibold">Organisations</h1>
      <QueryView query={query} skeleton={<Skeleton className="h-48" />}>
        {({ organisations }) =>
          organisations.length === 0 ? (
            <Beginning />
          ) : (
            <div className="grid grid-cols-1 gap-6">
              <ul className="grid gap-3">
                {organisations.map(({ id, name, role }) => (
                  <li key={id}>
                    <Link
                      to="/organisations/$organisationId"
                      params={{ organisationId: id }}
                      className="panel flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 p-5 hover:border-edge"
                    >
                      <span className="text-lg font-semibold wrap-anywhere">
                        <bdi>{name}</bdi>
                      </span>
                      <span className="text-ink-soft">{roleText[role]}</span>
                    </Link>
                  </li>
                ))}
              </ul>
              <Another />
            </div>
          )
        }
      </QueryView>
    </div>
  );
};
