import type { CohortHealthView } from "@waymark/contracts/cohort-health";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";

type Person = CohortHealthView["withoutMatch"]["people"][number];

const PersonRow = ({ person, children }: { person: Person; children?: ReactNode }) => (
  <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line py-2.5">
    <span className="font-semibold wrap-anywhere">
      <bdi>{person.name}</bdi>
    </span>
    <a className="text-link text-sm wrap-anywhere" href={`mailto:${person.emailAddress}`}>
      {person.emailAddress}
    </a>
    {children}
  </li>
);

const rest = (count: number, shown: number): string | null =>
  count > shown ? `And ${count - shown} more.` : null;

const stateText = {
  claimed: "On its way",
  sent: "On its way",
  delivered: "Arrived",
  bounced: "The address does not exist or takes no mail",
  complained: "They marked our mail as unwanted",
  refused: "The mail was not taken",
  suppressed: "An earlier mail came back",
  skipped: "Not sent",
} as const satisfies Record<CohortHealthView["undelivered"]["people"][number]["state"], string>;

type Props = { readonly cohortId: string };

/** Who has a place and nobody to meet; the next matching is about them. */
export const WithoutMatch = ({
  cohortId,
  group,
}: Props & { readonly group: CohortHealthView["withoutMatch"] }) =>
  group.count === 0 ? null : (
    <section aria-labelledby="alone" className="panel grid grid-cols-1 gap-3 p-5 sm:p-6">
      <h2 id="alone" className="text-lg font-bold">
        Without a match
      </h2>
      <p className="max-w-[64ch] text-pretty">
        They have a place and nobody to meet. A new matching looks for somebody for them alone; the
        other pairs stay as they are.
      </p>
      <Link
        to="/cohorts/$cohortId/matching"
        params={{ cohortId }}
        className={`${buttonClass()} w-fit`}
      >
        Find a match for them
      </Link>
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {group.people.map((person) => (
          <PersonRow key={person.enrolmentId} person={person} />
        ))}
      </ul>
      {rest(group.count, group.people.length)}
    </section>
  );

/** Whom no invitation reached: the address is to be put right in the list of people. */
export const Undelivered = ({
  cohortId,
  group,
}: Props & { readonly group: CohortHealthView["undelivered"] }) =>
  group.count === 0 ? null : (
    <section aria-labelledby="undelivered" className="panel grid grid-cols-1 gap-3 p-5 sm:p-6">
      <h2 id="undelivered" className="text-lg font-bold">
        Not reached by mail
      </h2>
      <ul>
        {group.people.map((person) => (
          <PersonRow key={person.enrolmentId} person={person}>
            <Tag tone="bad">{stateText[person.state]}</Tag>
          </PersonRow>
        ))}
      </ul>
      {rest(group.count, group.people.length)}
      <Link
        to="/cohorts/$cohortId/people"
        params={{ cohortId }}
        className={`${buttonClass({ variant: "secondary" })} w-fit`}
      >
        Put the addresses right
      </Link>
    </section>
  );
