/** Who can be booked, and where their times were found: a public listing, or the reader's mentorship. */
export type Bookable = {
  readonly listingId: string;
  readonly displayName: string;
  /** Of the public listing, on which an introduction can be asked for. */
  readonly slug?: string;
};
