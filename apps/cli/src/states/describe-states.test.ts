import { describe, expect, test } from "vitest";
import { describeStates } from "./describe-states.ts";
import { edgesOf } from "./edges.ts";
import { machines } from "./machines.ts";

describe("the page of states", () => {
  const page = describeStates();

  test.each(machines)("has every action of a $folder with all who may take it", (machine) => {
    for (const [action, { by }] of Object.entries(machine.transitions)) {
      expect(page).toContain(`| \`${action}\` | ${[by].flat().join(", ")} |`);
    }
  });

  test.each(machines)("draws every change of state of a $folder", (machine) => {
    for (const { from, to } of edgesOf(machine).filter((edge) => edge.from !== edge.to)) {
      expect(page).toContain(`  ${from} --> ${to}: `);
    }
  });

  test.each(machines)("leaves no state of a $folder that nothing leads to", (machine) => {
    const edges = edgesOf(machine);
    const leadsOn = (status: string) =>
      edges.filter(({ from }) => from === status).map(({ to }) => to);
    const reached = new Set(machine.begins);
    // A set is walked through what is added on the way, too.
    for (const status of reached) for (const next of leadsOn(status)) reached.add(next);
    expect([...reached].toSorted()).toEqual(machine.statuses.toSorted());
  });

  test.each(machines)("leads a $folder to no state that its records do not have", (machine) => {
    for (const { to } of edgesOf(machine)) expect(machine.statuses).toContain(to);
  });
});
