/** One row of a table of transitions; what no row lists is refused. */
export type Transition<Status extends string, Party extends string> = {
  readonly by: readonly Party[];
  readonly from: readonly Status[];
  /** Several where the record's content decides between them, `unchanged` where it stays. */
  readonly to: readonly Status[] | "unchanged";
};

/** Whether a row lets this party take that step in this status. */
export const allows = (
  row: { readonly by: readonly string[]; readonly from: readonly string[] },
  party: string,
  status: string,
): boolean => row.by.includes(party) && row.from.includes(status);
