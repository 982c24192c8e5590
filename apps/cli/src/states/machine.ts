import type { AnyTransition } from "@waymark/domain/transition";

/** A table of transitions as the page shows it. */
export type Machine = {
  readonly name: string;
  readonly about: string;
  /** Where it is declared, in `packages/domain/src`. */
  readonly folder: string;
  /** In which status a new one can be. */
  readonly begins: readonly string[];
  readonly statuses: readonly string[];
  readonly transitions: Readonly<Record<string, AnyTransition>>;
};

/** Checks that the tables speak of the statuses that the records have. */
export const machine = <Status extends string>(
  declared: Machine & {
    readonly statuses: readonly Status[];
    readonly begins: readonly NoInfer<Status>[];
    readonly transitions: Readonly<Record<string, { readonly from: readonly NoInfer<Status>[] }>>;
  },
): Machine => declared;

export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly by: readonly string[];
};
