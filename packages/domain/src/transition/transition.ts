/** Statuses that a step may lead to; several where the record's content decides between them. */
type Targets<Status extends string> = readonly Status[];

/** One row of a table of transitions; what no row lists is refused. */
export type Transition<Status extends string, Party extends string> = {
  readonly by: readonly Party[];
  readonly from: readonly Status[];
  /** From each status the same ones, or per status its own; `unchanged` stays where it was. */
  readonly to: Targets<Status> | { readonly [from in Status]?: Targets<Status> } | "unchanged";
};

/** Whether a row lets this party take that step in this status. */
export const allows = (
  row: { readonly by: readonly string[]; readonly from: readonly string[] },
  party: string,
  status: string,
): boolean => row.by.includes(party) && row.from.includes(status);
