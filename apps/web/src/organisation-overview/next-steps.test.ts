import { expect, test } from "vitest";
import { stepsOf } from "./next-steps.ts";

const nextOf = (seen: Parameters<typeof stepsOf>[0]) =>
  stepsOf(seen).find(({ isDone }) => !isDone)?.name;

const draft = { status: "draft" } as const;
const open = { status: "open" } as const;
const listed = { side: "mentee", status: "listed", count: 3 } as const;

test("one step comes next, from nothing to an invited cohort", () => {
  expect(nextOf({ programmes: [], cohorts: [] })).toBe("prepare");
  expect(nextOf({ programmes: [draft], cohorts: [] })).toBe("open");
  expect(nextOf({ programmes: [draft, open], cohorts: [] })).toBe("form");
  const cohort = { status: "draft", headcounts: [] } as const;
  expect(nextOf({ programmes: [open], cohorts: [cohort] })).toBe("import");
  expect(nextOf({ programmes: [open], cohorts: [{ ...cohort, headcounts: [listed] }] })).toBe(
    "invite",
  );
  const invited = { ...cohort, headcounts: [listed, { ...listed, status: "invited" as const }] };
  expect(nextOf({ programmes: [open], cohorts: [invited] })).toBeUndefined();
});

test("a cohort that was called off counts for nothing", () => {
  const cancelled = { status: "cancelled", headcounts: [listed] } as const;
  expect(nextOf({ programmes: [open], cohorts: [cancelled] })).toBe("form");
});
