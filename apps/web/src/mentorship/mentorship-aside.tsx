import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Link } from "@tanstack/react-router";
import { PersonTime } from "../listing/index.ts";
import { ReportOrBlock } from "../report/index.ts";
import { agoText, dateText, useNow } from "../shared/time/index.ts";
import { cadenceText } from "./cadence-text.ts";

type Fact = readonly [term: string, text: string];

const factsOf = (view: MentorshipView, nowMs: number): readonly Fact[] => {
  const { startedAt, cadence, lastMetAt, meetUntil, ending } = view;
  const { timeZone } = view[view.viewer];
  const isAhead = meetUntil !== undefined && Date.parse(meetUntil) > nowMs;
  const facts: readonly (Fact | false)[] = [
    startedAt !== undefined && ["Begun", dateText(startedAt, timeZone)],
    ending !== undefined && ["Ended", dateText(ending.at, timeZone)],
    ending === undefined && cadence !== undefined && ["You meet", cadenceText[cadence]],
    lastMetAt !== undefined && ["Last met", agoText(lastMetAt, nowMs)],
    isAhead && ["Next session", dateText(meetUntil, timeZone)],
  ];
  return facts.filter((fact) => fact !== false);
};

/** Beside every section: who is on the other side, when they are awake, and how the two stand. */
export const MentorshipAside = ({ view }: { readonly view: MentorshipView }) => {
  const nowMs = useNow();
  const other = view.viewer === "mentor" ? view.mentee : view.mentor;
  const facts = factsOf(view, nowMs);
  return (
    <aside
      aria-label="At a glance"
      className="panel grid content-start gap-4 self-start p-5 text-sm"
    >
      <div className="grid gap-1">
        <p className="text-base font-semibold wrap-anywhere">
          <bdi>{view.otherName}</bdi>
        </p>
        <p className="text-ink-soft">
          <PersonTime timeZone={other.timeZone} withOffset />
        </p>
        {view.viewer === "mentee" && view.mentorSlug !== undefined && (
          <Link to="/mentors/$slug" params={{ slug: view.mentorSlug }} className="text-link w-fit">
            Their listing
          </Link>
        )}
      </div>
      {facts.length > 0 && (
        <dl className="grid gap-2 border-t border-line pt-4">
          {facts.map(([term, text]) => (
            <div key={term} className="flex flex-wrap justify-between gap-x-4">
              <dt className="text-ink-soft">{term}</dt>
              <dd className="font-semibold">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="border-t border-line pt-2 empty:hidden">
        <ReportOrBlock
          place={{ noun: "mentorship", mentorshipId: view.id }}
          name={view.otherName}
        />
      </div>
    </aside>
  );
};
