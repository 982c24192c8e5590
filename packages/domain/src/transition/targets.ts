/** A row as any of the tables writes it: one or several parties and targets. */
export type AnyTransition = {
  readonly by: string | readonly string[];
  readonly from: readonly string[];
  readonly to: string | readonly string[] | { readonly [from: string]: readonly string[] };
};

const isList = (value: AnyTransition["to"]): value is readonly string[] => Array.isArray(value);

/** Where a step may lead from a status; empty where the row does not start there. */
export const targetsOf = ({ from, to }: AnyTransition, status: string): readonly string[] => {
  if (!from.includes(status)) return [];
  if (typeof to === "string") return to === "unchanged" ? [status] : [to];
  return isList(to) ? to : (to[status] ?? []);
};
