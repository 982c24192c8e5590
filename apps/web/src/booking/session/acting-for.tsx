import { Link } from "@tanstack/react-router";
import type { When } from "../queries.ts";

type Mentor = { readonly mentorId: string; readonly displayName: string };

type Props = {
  readonly mentors: readonly Mentor[];
  /** Whose sessions are in view; undefined for the reader's own. */
  readonly of: string | undefined;
  readonly when: When;
};

const choiceClass =
  "inline-flex min-h-11 max-w-full items-center rounded-full border border-line px-4 font-medium hover:border-edge aria-[current=page]:border-blaze aria-[current=page]:bg-blaze-wash";

/** Whose sessions to show, for those who act for a mentor; there is nothing to choose for others. */
export const ActingFor = ({ mentors, of, when }: Props) => {
  const shown = mentors.find(({ mentorId }) => mentorId === of);
  const chosen = (is: boolean) =>
    ({
      "aria-current": is ? "page" : undefined,
      className: choiceClass,
      // The reader's own address is contained in that of the others.
      activeOptions: { exact: true },
    }) as const;
  const kept = when === "upcoming" ? {} : { when };
  return (
    <nav aria-label="Whose sessions" className="grid gap-2">
      <ul className="flex flex-wrap gap-2">
        <li>
          <Link to="/sessions" search={kept} {...chosen(shown === undefined)}>
            Your own
          </Link>
        </li>
        {mentors.map(({ mentorId, displayName }) => (
          <li key={mentorId} className="min-w-0">
            <Link to="/sessions" search={{ ...kept, of: mentorId }} {...chosen(mentorId === of)}>
              <bdi className="truncate">{displayName}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <p className="max-w-[60ch] text-pretty text-ink-soft">
          You act for <bdi>{shown.displayName}</bdi>: you can book, move, call off and answer these
          sessions. Your name is not shown to the mentees.
        </p>
      )}
    </nav>
  );
};
