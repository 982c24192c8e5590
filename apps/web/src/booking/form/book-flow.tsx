import type { PublicOffering } from "@waymark/contracts/availability";
import type { SeriesAnswer } from "@waymark/contracts/booking";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMyZone } from "../../person/index.ts";
import { ChooseTime } from "../slot/choose-time.tsx";
import { shownPlace } from "../slot/place.ts";
import type { Bookable } from "./bookable.ts";
import { BookForm } from "./book-form.tsx";
import { SeriesResult } from "./series-result.tsx";
import type { Outcome } from "./use-book.ts";

/** Where the reader stands, as the address of the page holds it. */
export type PickerQuery = {
  readonly offering?: string;
  readonly at?: string;
  readonly date?: string;
  readonly view?: string;
  readonly zone?: string;
};

type Props = {
  readonly bookable: Bookable;
  readonly query: PickerQuery;
  readonly onQuery: (
    query: PickerQuery,
    how: { readonly replace: boolean; readonly resetScroll: boolean },
  ) => void;
  readonly mentorZone: string;
  readonly offerings: readonly PublicOffering[];
};

const isInstant = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u.test(text);

/** First the time, then the rest. Both stand in the address, and so survive signing in. */
export const BookFlow = ({ bookable, query, onQuery, mentorZone, offerings }: Props) => {
  const { at, offering: wantedId, ...place } = query;
  const navigate = useNavigate();
  const myZone = useMyZone();
  const { zone } = shownPlace(place, myZone, () => "");
  const [series, setSeries] = useState<SeriesAnswer>();
  const offering = offerings.find(({ id }) => id === wantedId) ?? offerings[0];
  const mentor = { displayName: bookable.displayName, timeZone: mentorZone };
  if (offering === undefined) return null;
  if (series !== undefined) return <SeriesResult answer={series} mentor={mentor} zone={zone} />;

  const take = (start: string) =>
    onQuery(
      { ...query, offering: offering.id, at: start },
      // An alternative takes the place of the time that could not be had.
      { replace: at !== undefined, resetScroll: true },
    );
  const finish = async (outcome: Outcome) => {
    if (outcome.kind === "series") return setSeries(outcome.answer);
    await navigate({
      to: "/sessions/$sessionId",
      params: { sessionId: outcome.booked.sessionId },
      search: { just: "booked" },
    });
  };

  if (isInstant(at)) {
    return (
      <BookForm
        key={`${offering.id} ${at}`}
        bookable={bookable}
        mentorZone={mentorZone}
        offering={offering}
        start={at}
        zone={zone}
        onTake={take}
        onBack={() => {
          const { at: _at, ...before } = query;
          onQuery(before, { replace: false, resetScroll: true });
        }}
        onBooked={finish}
      />
    );
  }
  return (
    <ChooseTime
      listingId={bookable.listingId}
      offerings={offerings}
      offering={offering}
      onOffering={(id) =>
        onQuery({ ...query, offering: id }, { replace: true, resetScroll: false })
      }
      mentor={mentor}
      place={place}
      onPlace={(next) =>
        onQuery({ offering: offering.id, ...next }, { replace: true, resetScroll: false })
      }
      onChoose={take}
    />
  );
};
