import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  act,
  areAllTicked,
  draftGoal,
  type Goal,
  type GoalAction,
  goalDues,
  type GoalMove,
  type GoalParty,
  GoalStatus,
  GoalText,
  goalTransitions,
  historyMax,
  isAskedAt,
  openGoalsMax,
  skillGap,
  SmartCheck,
} from "../../src/goal/index.ts";
import { GoalId } from "../../src/id/index.ts";
import type { Side } from "../../src/side/index.ts";
import { addDays, addHours, type Instant, msBetween } from "../../src/time/index.ts";
import { mentorshipId, now } from "../agreement/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const id = GoalId.parse(`gol_${"6".repeat(32)}`);
const text = GoalText.parse({
  title: "Lead the release of the new search",
  skill: "Leading a team",
  byWhen: "2026-09-01",
});

const drafted = (openGoals = 0): Goal => {
  const outcome = draftGoal(id, mentorshipId, text, openGoals, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const step = (goal: Goal, move: GoalMove, party: GoalParty, at = now): Goal => {
  const outcome = act(goal, move, party, at);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const explained = SmartCheck.options.reduce(
  (goal, check) => step(goal, { action: "explain", check, explanation: "As follows." }, "mentee"),
  drafted(),
);

/** All ticked but the mentor's tick of the last check. */
const nearlyTicked = SmartCheck.options
  .flatMap((check) => (["mentee", "mentor"] as const).map((side) => ({ check, side })))
  .slice(0, -1)
  .reduce((goal, { check, side }) => step(goal, { action: "tick", check }, side), explained);

const active = step(nearlyTicked, { action: "tick", check: "time_bound" }, "mentor");

const records = {
  draft: explained,
  active,
  set_back: step(active, { action: "set_back", note: "The release moved." }, "mentee"),
  reached: step(active, { action: "reach" }, "mentee"),
  dropped: step(active, { action: "drop" }, "mentor"),
} satisfies Record<GoalStatus, Goal>;

const moves = {
  edit: { action: "edit", text: { ...text, title: "Lead the release" } },
  explain: { action: "explain", check: "specific", explanation: "The search page is out." },
  tick: { action: "tick", check: "specific" },
  untick: { action: "untick", check: "specific" },
  progress: { action: "progress", note: "Met the team." },
  skip_week: { action: "skip_week" },
  set_back: { action: "set_back" },
  go_on: { action: "go_on" },
  reach: { action: "reach" },
  drop: { action: "drop" },
  rate: { action: "rate", phase: "start", level: 3 },
} as const satisfies Record<GoalAction, GoalMove>;

const parties: readonly GoalParty[] = ["mentor", "mentee", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(GoalStatus.options, goalTransitions, actions, parties);

describe("a goal", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const goal = records[cell.status];
    const { led, revisions } = resultOf(act(goal, moves[cell.action], cell.party, now), goal);
    expect(cell.targets ?? ["goal.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 31 open cells of 165, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(165);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(31);
  });

  test("is active with the last of ten ticks and never before, whatever the order", () => {
    const steps = fc.array(
      fc.record({
        side: fc.constantFrom<Side>("mentor", "mentee"),
        check: fc.constantFrom(...SmartCheck.options),
        action: fc.constantFrom("tick", "tick", "tick", "tick", "untick", "explain"),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (walked) => {
        const end = walked.reduce((goal: Goal, { side, check, action }) => {
          const move: GoalMove =
            action === "explain"
              ? { action, check, explanation: "In other words." }
              : { action: action === "tick" ? "tick" : "untick", check };
          const outcome = act(goal, move, side, now);
          return outcome.ok ? outcome.value : goal;
        }, explained);
        expect(end.status === "active").toBe(areAllTicked(end.checks));
      }),
    );
    expect([nearlyTicked.status, active.status]).toEqual(["draft", "active"]);
  });

  test("has its ticks again when its words change, and none where nothing is explained", () => {
    const edited = step(nearlyTicked, moves.edit, "mentee");
    expect(SmartCheck.options.map((check) => edited.checks[check].ticks)).toEqual(
      SmartCheck.options.map(() => ({})),
    );
    const other = step(nearlyTicked, moves.explain, "mentee");
    expect(other.checks.specific.ticks).toEqual({});
    expect(other.checks.relevant.ticks).toEqual(nearlyTicked.checks.relevant.ticks);
    expect(act(drafted(), moves.tick, "mentee", now)).toMatchObject({
      error: { code: "goal.check_not_explained" },
    });
  });

  test("keeps what happened to it: set back, on again and reached", () => {
    const setBack = records.set_back;
    const on = step(setBack, moves.go_on, "mentor", addDays(now, 9));
    const reached = step(on, moves.reach, "mentee", addDays(now, 20));
    expect(reached.history.map(({ status, by }) => [status, by])).toEqual([
      ["active", "mentor"],
      ["set_back", "mentee"],
      ["active", "mentor"],
      ["reached", "mentee"],
    ]);
    expect(reached.history[1]?.note).toBe("The release moved.");
  });

  test("takes no more lines than it has room for, and still can be reached", () => {
    const entry = { status: "active", by: "mentee", at: now } as const;
    const full = { ...active, history: Array.from({ length: historyMax }, () => entry) };
    expect(act(full, moves.progress, "mentee", now)).toMatchObject({
      error: { code: "goal.history_full" },
    });
    expect(step(full, moves.reach, "mentee").history).toHaveLength(historyMax);
  });

  test("is one of a few", () => {
    expect(drafted(openGoalsMax - 1).status).toBe("draft");
    expect(draftGoal(id, mentorshipId, text, openGoalsMax, now)).toEqual({
      ok: false,
      error: { code: "goal.limit_reached" },
    });
  });
});

describe("skill ratings", () => {
  const rated = (goal: Goal, phase: "start" | "middle" | "end", level: number) =>
    act(goal, { action: "rate", phase, level }, "mentee", now);

  test("show the gap from the first to the latest, also where it is none or less", () => {
    const start = rated(active, "start", 4);
    if (!start.ok) throw new Error(start.error.code);
    expect(skillGap(start.value.ratings)).toBe(null);
    const middle = rated(start.value, "middle", 3);
    if (!middle.ok) throw new Error(middle.error.code);
    expect(skillGap(middle.value.ratings)).toEqual({ from: 4, to: 3, gap: -1, at: "middle" });
    const end = rated(middle.value, "end", 7);
    expect(end.ok && skillGap(end.value.ratings)).toEqual({ from: 4, to: 7, gap: 3, at: "end" });
  });

  test("come in order, each once", () => {
    const refused = { error: { code: "goal.rating_out_of_order" } };
    expect(rated(active, "middle", 3)).toMatchObject(refused);
    expect(rated(active, "end", 3)).toMatchObject(refused);
    const start = rated(active, "start", 4);
    expect(start.ok && rated(start.value, "start", 9)).toMatchObject(refused);
    expect(start.ok && rated(start.value, "end", 6).ok).toBe(true);
  });
});

describe("the line of progress", () => {
  test("is asked for every week of an active goal, whether the last one was answered or not", () => {
    const askedAt = (goal: Goal, since: Instant) => goalDues(goal, now, since)[0]?.at;
    expect(goalDues(active, now, now)).toEqual([{ kind: "ask_progress", at: addDays(now, 7) }]);
    expect(askedAt(active, addDays(now, 7))).toBe(addDays(now, 14));
    const told = step(active, moves.progress, "mentee", addHours(now, 50));
    expect(askedAt(told, addHours(now, 50))).toBe(addDays(now, 7));
    const skipped = step(active, moves.skip_week, "mentee", addDays(now, 8));
    expect(skipped.history).toEqual(active.history);
    expect(askedAt(skipped, addDays(now, 8))).toBe(addDays(now, 14));
    expect(goalDues(records.set_back, now, now)).toEqual([]);
    expect(goalDues(records.draft, now, now)).toEqual([]);
  });

  test("is asked for at the same moment of the week for all goals of a pair", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 90 * 24 }),
        (hoursOfLines, sinceHours) => {
          for (const hours of hoursOfLines) {
            const goal = { ...active, progressFrom: addHours(now, hours) };
            const since = addHours(now, Math.max(hours, sinceHours));
            const [due] = goalDues(goal, now, since);
            if (due === undefined) throw new Error("nothing is asked");
            expect(due.at > since && isAskedAt(goal, due.at)).toBe(true);
            expect(msBetween(now, due.at) % (7 * 86_400_000)).toBe(0);
            // It is the first such moment.
            const weekBefore = addDays(due.at, -7);
            expect(weekBefore > since && isAskedAt(goal, weekBefore)).toBe(false);
          }
        },
      ),
    );
  });

  test("is not asked for when one was written, or a week let pass, a few days ago", () => {
    const told = step(active, moves.progress, "mentee", addDays(now, 5));
    expect(goalDues(told, now, addDays(now, 5))[0]?.at).toBe(addDays(now, 14));
    expect(isAskedAt(told, addDays(now, 7))).toBe(false);
    expect(isAskedAt(told, addDays(now, 9))).toBe(true);
  });
});
