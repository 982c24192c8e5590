import type { PeopleForAnswer } from "@waymark/contracts/booking";
import { Avatar } from "@waymark/ui/avatar";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { PersonTime } from "../../listing/index.ts";

type Props = {
  readonly people: PeopleForAnswer["people"];
  /** The mentor, where somebody else books. */
  readonly mentorName: string | undefined;
  readonly onChoose: (personId: string) => void;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
};

/** Everybody who was introduced to the mentor; a press goes on to the times. */
export const PersonChoice = (props: Props) => {
  const { people, mentorName, onChoose, hasMore, isLoadingMore, onMore } = props;
  if (people.length === 0 && !hasMore) {
    return (
      <EmptyState title="Nobody to book for yet">
        <p>Who asks for an introduction and is accepted stands here from then on.</p>
      </EmptyState>
    );
  }
  return (
    <div className="page-medium grid gap-5 px-0">
      <p className="max-w-[60ch] text-pretty text-ink-soft">
        {mentorName === undefined ? (
          "Whose introduction you accepted. "
        ) : (
          <>
            Whose introduction <bdi>{mentorName}</bdi> accepted.{" "}
          </>
        )}
        What you book is settled at once, and both hear of it by mail.
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {people.map(({ personId, displayName, timeZone }) => (
          <li key={personId}>
            <button
              type="button"
              onClick={() => onChoose(personId)}
              className="panel flex w-full items-center gap-3.5 p-4 text-start hover:border-edge hover:shadow-lift"
            >
              <Avatar name={displayName} />
              <span className="grid min-w-0">
                <span className="font-semibold wrap-anywhere">
                  <bdi>{displayName}</bdi>
                </span>
                <span className="text-sm text-ink-soft">
                  <PersonTime timeZone={timeZone} withOffset />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <div>
          <Button variant="secondary" busy={isLoadingMore} onClick={onMore}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
};
