import { isDate } from "./dates.ts";

/** Where somebody stands among the free times; kept in the address, so that it can be sent on. */
export type Place = {
  /** The first date in view. */
  readonly date?: string;
  readonly view?: string;
  /** Another zone than the reader's own. */
  readonly zone?: string;
};

const isZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** The place of an address, with what makes no sense taken as not there. */
export const shownPlace = (
  place: Place,
  myZone: string,
  todayIn: (zone: string) => string,
): { readonly date: string; readonly view: "week" | "day"; readonly zone: string } => {
  const zone = place.zone !== undefined && isZone(place.zone) ? place.zone : myZone;
  const today = todayIn(zone);
  const date = place.date !== undefined && isDate(place.date) ? place.date : today;
  return {
    zone,
    view: place.view === "day" ? "day" : "week",
    date: date < today ? today : date,
  };
};
