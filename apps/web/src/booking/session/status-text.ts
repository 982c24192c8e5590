import type { BookingSummary, BookingView } from "@waymark/contracts/booking";

export type StatusText = {
  readonly label: string;
  readonly tone: "plain" | "accent" | "good" | "heed";
};

type Told = Pick<BookingSummary, "viewer" | "status" | "seat" | "end"> &
  Partial<Pick<BookingView, "cancellation">>;

const ended = {
  declined: "Declined",
  expired: "Not answered in time",
  withdrawn: "Taken back",
  cancelled: "Called off",
} as const;

/** The state of a session in a word or two; "accent" marks what waits for the reader. */
export const statusText = (
  { viewer, status, seat, end, cancellation }: Told,
  nowMs: number,
): StatusText => {
  if (status === "cancelled") {
    return { label: ended[cancellation?.cause ?? "cancelled"], tone: "heed" };
  }
  if (status === "requested") {
    return viewer === "mentee"
      ? { label: "Waiting for an answer", tone: "plain" }
      : { label: "Waiting for your answer", tone: "accent" };
  }
  if (seat === "released") return { label: "You gave up your seat", tone: "plain" };
  if (seat === "waiting") return { label: "On the waiting list", tone: "heed" };
  return Date.parse(end) <= nowMs
    ? { label: "Over", tone: "plain" }
    : { label: "Confirmed", tone: "good" };
};
