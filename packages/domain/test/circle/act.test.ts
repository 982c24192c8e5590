import { describe, expect, test } from "vitest";
import {
  act,
  type Circle,
  CircleStatus,
  circleTransitions,
  formCircle,
  moveTurnOn,
  turnEndsAt,
  turnsGoOn,
} from "../../src/circle/index.ts";
import { CircleId, CohortId, OrganisationId, PersonId } from "../../src/id/index.ts";
import { addDays, PlainDate } from "../../src/time/index.ts";
import { now } from "../booking/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const one = "1".repeat(32);
const people = [1, 2, 3, 4].map((number) => PersonId.parse(`per_${String(number).repeat(32)}`));
const [ada, bo, cy, di] = people;
if (ada === undefined || bo === undefined || cy === undefined || di === undefined) {
  throw new Error("four people");
}

const circleOf = (memberIds: readonly PersonId[]): Circle =>
  formCircle(
    {
      id: CircleId.parse(`crc_${one}`),
      cohortId: CohortId.parse(`coh_${one}`),
      organisationId: OrganisationId.parse(`org_${one}`),
      memberIds: [...memberIds],
      matchReason: "all speak English",
    },
    now,
  );

const four = circleOf(people);
const actions = ["pass_on", "take_over", "leave"] as const;
const cells = cellsOf(CircleStatus.options, circleTransitions, actions, ["member", "host"]);

const moved = (circle: Circle, action: (typeof actions)[number], by: PersonId): Circle => {
  const outcome = act(circle, action, by, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe("a circle", () => {
  test.each(cells)("$status: $action by a $party gives $targets", (cell) => {
    const circle: Circle = { ...four, status: cell.status };
    const by = cell.party === "host" ? circle.hostId : bo;
    const { led, revisions } = resultOf(act(circle, cell.action, by, now), circle);
    expect(cell.targets ?? ["circle.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has every member as its host once before anybody is twice", () => {
    let circle = four;
    const hosts = [circle.hostId];
    for (let turn = 0; turn < 7; turn += 1) {
      circle = moved(circle, "pass_on", circle.hostId);
      hosts.push(circle.hostId);
    }
    expect(hosts).toEqual([ada, bo, cy, di, ada, bo, cy, di]);
  });

  test("lets the turn go on by itself as by hand, and not once it is over", () => {
    const later = addDays(now, 30);
    const byHand = act(four, "pass_on", ada, later);
    expect(moveTurnOn(four, later)).toEqual(byHand);
    expect(moveTurnOn({ ...four, status: "dissolved" }, later)).toEqual({
      ok: false,
      error: { code: "circle.illegal_transition" },
    });
  });

  test("gives each host the time between two meetings, until the cohort ends", () => {
    expect(turnEndsAt(four, "fortnightly")).toBe(addDays(four.hostSince, 14));
    const cohort = { status: "running", endsOn: PlainDate.parse(now.slice(0, 10)) } as const;
    expect(turnsGoOn(four, cohort, now)).toBe(true);
    expect(turnsGoOn(four, cohort, addDays(now, 1))).toBe(false);
    expect(turnsGoOn(four, { ...cohort, status: "cancelled" }, now)).toBe(false);
    expect(turnsGoOn({ ...four, status: "dissolved" }, cohort, now)).toBe(false);
  });

  test("passes over who took the turn before it was theirs", () => {
    const taken = moved(four, "take_over", cy);
    const next = moved(taken, "pass_on", cy);
    expect([taken.hostId, next.hostId, moved(next, "pass_on", next.hostId).hostId]).toEqual([
      cy,
      bo,
      di,
    ]);
  });

  test("gets another host when the host leaves, and is over when two are left", () => {
    const three = moved(four, "leave", ada);
    expect(three).toMatchObject({ status: "open", hostId: bo, memberIds: [bo, cy, di] });
    expect(moved(three, "leave", di).status).toBe("dissolved");
  });

  test("is not there for who is not in it", () => {
    expect(act(circleOf([ada, bo, cy]), "leave", di, now)).toEqual({
      ok: false,
      error: { code: "circle.not_found" },
    });
  });
});
