import type { PublicOffering } from "@waymark/contracts/availability";
import type { PeopleForAnswer } from "@waymark/contracts/booking";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Button, buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMyZone } from "../../person/index.ts";
import { useApi } from "../../shared/api/index.ts";
import { QueryView } from "../../shared/query/index.ts";
import { offeringsOptions } from "../queries.ts";
import { ChooseTime } from "../slot/choose-time.tsx";
import { shownPlace } from "../slot/place.ts";
import { BookForForm } from "./book-for-form.tsx";

const route = getRouteApi("/sessions/book-for");

type Props = {
  readonly mentorId: string;
  readonly mentor: PeopleForAnswer["mentor"];
  readonly isOwn: boolean;
  readonly listingId: string | null;
  readonly mentee: PeopleForAnswer["people"][number];
};

const NoTimes = ({ mentor, isOwn }: Pick<Props, "mentor" | "isOwn">) => (
  <EmptyState
    title="No times to book at the moment"
    action={
      isOwn ? (
        <Link to="/availability" className={buttonClass()}>
          Your hours
        </Link>
      ) : undefined
    }
  >
    <p>
      {isOwn ? (
        "You have paused, or have not opened any hours or listing yet."
      ) : (
        <>
          <bdi>{mentor.displayName}</bdi> has paused, or has not opened any hours yet.
        </>
      )}
    </p>
  </EmptyState>
);

const Chosen = (props: Props & { readonly offerings: readonly PublicOffering[] }) => {
  const { mentorId, mentor, listingId, mentee, offerings } = props;
  const { at, offering: wantedId, mentee: _, mentor: __, ...place } = route.useSearch();
  const navigate = route.useNavigate();
  const { zone } = shownPlace(place, useMyZone(), () => "");
  const offering = offerings.find(({ id }) => id === wantedId) ?? offerings[0];
  if (offering === undefined || listingId === null) return <NoTimes {...props} />;
  const take = (start: string) =>
    void navigate({
      search: (before) => ({ ...before, offering: offering.id, at: start }),
      replace: at !== undefined,
      resetScroll: true,
    });
  if (at !== undefined && !Number.isNaN(Date.parse(at))) {
    return (
      <BookForForm
        key={`${offering.id} ${at}`}
        mentorId={mentorId}
        mentee={mentee}
        offering={offering}
        start={at}
        zone={zone}
        onTake={take}
        onBack={() => void navigate({ search: ({ at: _at, ...before }) => before })}
      />
    );
  }
  return (
    <>
      <header className="flex items-center gap-4">
        <Avatar name={mentee.displayName} />
        <div className="grid min-w-0 justify-items-start gap-1">
          <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
            A time for <bdi>{mentee.displayName}</bdi>
          </h1>
          <Button
            variant="quiet"
            size="sm"
            className="-ms-3"
            onClick={() =>
              void navigate({ search: ({ mentee: _mentee, ...before }) => before, replace: true })
            }
          >
            Somebody else
          </Button>
        </div>
      </header>
      <ChooseTime
        listingId={listingId}
        offerings={offerings}
        offering={offering}
        onOffering={(id) =>
          void navigate({
            search: (before) => ({ ...before, offering: id }),
            replace: true,
            resetScroll: false,
          })
        }
        mentor={mentor}
        beside={mentee}
        place={place}
        onPlace={(next) =>
          void navigate({
            search: ({ date: _date, view: _view, zone: _zone, ...before }) => ({
              ...before,
              ...next,
            }),
            replace: true,
            resetScroll: false,
          })
        }
        onChoose={take}
      />
    </>
  );
};

/** The same times that are offered to everybody, with the mentee's clock beside the reader's. */
export const BookForTimes = (props: Props) =>
  props.listingId === null ? (
    <NoTimes {...props} />
  ) : (
    <Offered {...props} listingId={props.listingId} />
  );

const Offered = (props: Props & { readonly listingId: string }) => {
  const query = useQuery(offeringsOptions(useApi(), props.listingId));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
      {({ offerings }) => <Chosen {...props} offerings={offerings} />}
    </QueryView>
  );
};
