import { describe, expect, test } from "vitest";
import { OrganisationId, ProgrammeId } from "../../src/id/index.ts";
import {
  act,
  beginProgramme,
  Programme,
  type ProgrammeAction,
  ProgrammeContent,
  type ProgrammeMove,
  programmesMax,
  ProgrammeStatus,
  ProgrammeTemplate,
  programmeTemplates,
  programmeTransitions,
} from "../../src/programme/index.ts";
import { now } from "../agreement/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const id = ProgrammeId.parse(`prg_${"1".repeat(32)}`);
const organisationId = OrganisationId.parse(`org_${"1".repeat(32)}`);

const begun = (
  template: ProgrammeTemplate,
  former: readonly Pick<Programme, "slug">[] = [],
): Programme => {
  const outcome = beginProgramme(id, organisationId, { template, name: "Spring" }, former, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const draft = begun("career_growth");
const moved = (programme: Programme, move: ProgrammeMove): Programme => {
  const outcome = act(programme, move);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};
const open = moved(draft, { action: "open" });
const records = { draft, open, closed: moved(open, { action: "close" }) } satisfies Record<
  ProgrammeStatus,
  Programme
>;
const content = programmeTemplates.flash.content;
const moves = {
  open: { action: "open" },
  close: { action: "close" },
  edit: { action: "edit", content },
} as const satisfies Record<ProgrammeAction, ProgrammeMove>;
const actions = ["open", "close", "edit"] as const;
const cells = cellsOf(ProgrammeStatus.options, programmeTransitions, actions, ["manager"]);

describe("a programme", () => {
  test.each(cells)("$status: $action gives $targets", (cell) => {
    const before = records[cell.status];
    const { led, revisions } = resultOf(act(before, moves[cell.action]), before);
    expect(cell.targets ?? ["programme.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 5 open cells of 9, so that a wider table is noticed", () => {
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(5);
    expect(cells).toHaveLength(9);
  });

  test("keeps its shape, its template and its address when all else is edited", () => {
    const circles = begun("peer_circles");
    const edited = moved(circles, moves.edit);
    expect(edited).toMatchObject({ shape: "circles", template: "peer_circles", slug: "spring" });
    expect(edited).toMatchObject(content);
  });
});

describe("every template", () => {
  test.each(ProgrammeTemplate.options)("%s is a whole programme to begin with", (template) => {
    expect(ProgrammeContent.parse(programmeTemplates[template].content)).toEqual(
      programmeTemplates[template].content,
    );
    expect(Programme.parse(begun(template))).toEqual(begun(template));
  });

  test("has weights of a hundred points together, so that templates compare", () => {
    for (const {
      content: { weights },
    } of Object.values(programmeTemplates)) {
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});

describe("a new programme", () => {
  test("of a name that is there already gets an address of its own", () => {
    const second = begun("flash", [draft]);
    const third = begun("flash", [draft, second]);
    expect([draft, second, third].map(({ slug }) => slug)).toEqual([
      "spring",
      "spring-2",
      "spring-3",
    ]);
  });

  test("is refused beyond the limit", () => {
    const many = Array.from({ length: programmesMax }, () => draft);
    const from = { template: "flash", name: "One more" } as const;
    expect(beginProgramme(id, organisationId, from, many, now)).toEqual({
      ok: false,
      error: { code: "programme.limit_reached" },
    });
  });
});
