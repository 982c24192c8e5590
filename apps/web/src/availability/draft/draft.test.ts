import { Availability } from "@waymark/domain/availability";
import { describe, expect, test } from "vitest";
import { emptyWeek, withBlockOpen } from "../hours/week.ts";
import { differingParts } from "./differing.ts";
import { draftOf, scheduleOf } from "./draft-wire.ts";
import { edited, type Editing, isChanged, startEditing } from "./editing.ts";
import { faultAt, faultsOf, unplacedFaults } from "./faults.ts";
import { firstDraft } from "./first-draft.ts";
import { isOfferingSound, offeringProblems } from "./offering-problems.ts";
import {
  newOfferingId,
  offeringFromTemplate,
  offeringTemplates,
  type TemplateName,
} from "./offering-templates.ts";

const draft = firstDraft("Pacific/Auckland", newOfferingId);
const evening = { firstDay: 0, lastDay: 4, startMinute: 1080, endMinute: 1440 };
const filled = { ...draft, week: withBlockOpen(emptyWeek, evening) };
const base = { version: 0, accepting: true, draft };
const changed = (editing: Editing, label: string, timeZone: string, continued = false): Editing =>
  edited(editing, {
    type: "changed",
    label,
    draft: { ...editing.draft, timeZone },
    continued,
  });

describe("a draft", () => {
  test("is sent in the form that the domain reads, and comes back the same", () => {
    const overrides = [{ date: "2026-12-24", hours: [] }];
    const stored = Availability.parse({
      mentorId: `per_${"0".repeat(32)}`,
      schedule: scheduleOf({ ...filled, overrides }, base),
      offerings: filled.offerings,
    });
    expect(stored.schedule.version).toBe(1);
    expect(draftOf(stored)).toEqual({ ...filled, overrides });
  });

  test.each(Object.keys(offeringTemplates))("the template %s is an offering", (name) => {
    const known = Object.keys(offeringTemplates).filter((key): key is TemplateName => key === name);
    for (const template of known) {
      const offering = offeringFromTemplate(template, newOfferingId());
      expect(isOfferingSound(offering)).toBe(true);
      const stored = { mentorId: `per_${"0".repeat(32)}`, schedule: scheduleOf(filled, base) };
      expect(Availability.safeParse({ ...stored, offerings: [offering] }).success).toBe(true);
    }
  });

  test("says what is wrong with an offering before it is sent", () => {
    const group = { ...offeringFromTemplate("group_60", newOfferingId()), seats: 1, title: " a " };
    expect(Object.keys(offeringProblems({ ...group, meetingUrl: "http://meet.example" }))).toEqual([
      "title",
      "seats",
      "meetingUrl",
    ]);
  });
});

describe("editing", () => {
  test("goes back step by step, typing in one field as one step", () => {
    const once = changed(startEditing(base), "zone", "Asia/Tokyo");
    const typed = changed(changed(once, "name", "Asia/Seoul", true), "name", "Asia/Manila", true);
    expect(typed.steps).toHaveLength(2);
    const back = edited(typed, { type: "undone" });
    expect(back.draft.timeZone).toBe("Asia/Tokyo");
    expect(isChanged(edited(back, { type: "undone" }))).toBe(false);
  });

  test("is unchanged when a change was taken back by hand", () => {
    const away = changed(startEditing(base), "zone", "Asia/Tokyo");
    expect(isChanged(away)).toBe(true);
    expect(isChanged(changed(away, "zone", "Pacific/Auckland"))).toBe(false);
  });

  test("keeps what was changed while saving was under way", () => {
    const sent = changed(startEditing(base), "zone", "Asia/Tokyo");
    const later = changed(sent, "zone", "Asia/Seoul");
    const saved = edited(later, { type: "saved", version: 1, saved: sent.draft });
    expect([saved.base.version, isChanged(saved), saved.draft.timeZone]).toEqual([
      1,
      true,
      "Asia/Seoul",
    ]);
  });

  test("takes a pause as a new version and no change of the draft", () => {
    const mine = changed(startEditing(base), "zone", "Asia/Tokyo");
    const paused = edited(mine, { type: "accepting_set", version: 5, accepting: false });
    expect([paused.base.version, paused.base.accepting]).toEqual([5, false]);
    expect(paused.draft).toBe(mine.draft);
  });

  test("meets somebody else's version by taking it, or by keeping its own draft upon it", () => {
    const mine = changed(startEditing(base), "zone", "Asia/Tokyo");
    const theirs = { version: 7, accepting: true, draft: filled };
    expect(differingParts(mine.draft, filled)).toEqual(["the time zone", "the usual week"]);
    const taken = edited(mine, { type: "rebased", base: theirs, keepsMine: false });
    expect([taken.draft, isChanged(taken)]).toEqual([filled, false]);
    const kept = edited(mine, { type: "rebased", base: theirs, keepsMine: true });
    expect([kept.draft, kept.base.version, isChanged(kept)]).toEqual([mine.draft, 7, true]);
  });
});

describe("a refusal", () => {
  const refusal = (app: object) => Object.assign(new Error("refused"), { data: { app } });

  test("is shown where it belongs", () => {
    const faults = faultsOf(
      refusal({
        code: "availability.off_grid",
        scheduleIssues: [
          { code: "availability.off_grid", path: ["weeklyHours", "tue", 1], text: "On a quarter." },
          { code: "availability.malformed", path: ["version"], text: "Odd." },
        ],
      }),
    );
    expect(faultAt(faults, "weeklyHours", "tue")).toBe("On a quarter.");
    expect(faultAt(faults, "weeklyHours", "mon")).toBeUndefined();
    expect(unplacedFaults(faults)).toEqual(["Odd."]);
  });

  test("of an offering names its place in the list", () => {
    const faults = faultsOf(
      refusal({ code: "request.invalid", issues: ["offerings.1.title: Too small: at least 3"] }),
    );
    expect(faultAt(faults, "offerings", 1, "title")).toBe("Too small: at least 3");
    expect(faultAt(faults, "offerings", 0)).toBeUndefined();
  });

  test("without places has none", () => {
    expect(faultsOf(new TypeError("offline"))).toEqual([]);
  });
});
