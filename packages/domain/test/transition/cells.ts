import { type AnyTransition, targetsOf } from "../../src/transition/index.ts";

type Row = AnyTransition & { readonly by: readonly string[] };

/** Every status x every action x every actor, with where the table says that it may lead. */
export const cellsOf = <Status extends string, Action extends string, Party extends string>(
  statuses: readonly Status[],
  table: Readonly<Record<Action, Row>>,
  actions: readonly Action[],
  parties: readonly Party[],
) =>
  statuses.flatMap((status) =>
    actions.flatMap((action) =>
      parties.map((party) => {
        const { by, from } = table[action];
        const isListed = by.includes(party) && from.includes(status);
        return {
          status,
          action,
          party,
          targets: isListed ? targetsOf(table[action], status) : null,
        };
      }),
    ),
  );

type Outcome =
  | { readonly ok: true; readonly value: { readonly status: string; readonly revision: number } }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** Where a step led with how many revisions it cost, or the code that refused it, which costs none. */
export const resultOf = (outcome: Outcome, before: { readonly revision: number }) =>
  outcome.ok
    ? { led: outcome.value.status, revisions: outcome.value.revision - before.revision }
    : { led: outcome.error.code, revisions: 0 };
