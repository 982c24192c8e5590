import type { BookingView } from "@waymark/contracts/booking";

type Told = Pick<BookingView, "viewer"> & {
  readonly mentor: { readonly displayName: string };
  readonly mentee?: { readonly displayName: string } | undefined;
};

/** Whom the reader meets; a mentor meets a whole group, whose members are not named here. */
export const otherNameOf = ({ viewer, mentor, mentee }: Told): string =>
  viewer === "mentee" ? mentor.displayName : (mentee?.displayName ?? "the group");
