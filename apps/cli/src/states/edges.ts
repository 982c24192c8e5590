import { targetsOf } from "@waymark/domain/transition";
import type { Edge, Machine } from "./machine.ts";

/** Every way from a status to one that it may lead to, itself included, in the tables' order. */
export const edgesOf = ({ statuses, transitions }: Machine): readonly Edge[] =>
  statuses.flatMap((from) =>
    Object.entries(transitions).flatMap(([action, row]) =>
      targetsOf(row, from).map((to) => ({ from, to, action, by: [row.by].flat() })),
    ),
  );
