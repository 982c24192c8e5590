import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  act,
  type Agreement,
  type AgreementAction,
  agreementDues,
  type AgreementMove,
  type AgreementParty,
  AgreementStatus,
  agreementTransitions,
  type Cadence,
  noAgreement,
} from "../../src/agreement/index.ts";
import type { Side } from "../../src/side/index.ts";
import { addDays, addHours, type Instant } from "../../src/time/index.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";
import { inStatus, mentorshipId, now, step, terms } from "./sample.ts";

const actions: readonly AgreementAction[] = ["propose", "sign", "decline", "take_back"];
const parties: readonly AgreementParty[] = ["mentor", "mentee", "system"];
const cells = cellsOf(AgreementStatus.options, agreementTransitions, actions, parties);

const moveOf = (action: AgreementAction, { lastVersion }: Agreement): AgreementMove =>
  action === "propose" ? { action, terms: terms() } : { action, version: lastVersion };

/** The mentor proposed whatever is open, which decides whose turn it is. */
const turnRefusal = (action: AgreementAction, party: AgreementParty): string | null => {
  if (action === "take_back") {
    return party === "mentee" ? "agreement.proposal_of_the_other" : null;
  }
  return party === "mentor" && action !== "propose" ? "agreement.own_proposal" : null;
};

describe("an agreement", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const agreement = inStatus(cell.status);
    const refusal =
      cell.targets === null ? "agreement.illegal_transition" : turnRefusal(cell.action, cell.party);
    const outcome = act(agreement, moveOf(cell.action, agreement), cell.party, now);
    const { led, revisions } = resultOf(outcome, agreement);
    expect(refusal === null ? cell.targets : [refusal]).toContain(led);
    expect(revisions).toBe(refusal === null ? 1 : 0);
  });

  test("has 20 open cells of 48, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(48);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(20);
  });

  test("holds from the second signature on, each with its own date", () => {
    const proposed = step(inStatus("none"), { action: "propose", terms: terms() }, "mentee");
    expect(proposed.inForce).toBe(undefined);
    const later = addHours(now, 5);
    const signed = step(proposed, { action: "sign", version: 1 }, "mentor", later);
    expect(signed.inForce?.signedAt).toEqual({ mentee: now, mentor: later });
    expect(signed.proposal).toBe(undefined);
  });

  test("is not signed in a version that was replaced meanwhile", () => {
    const proposed = inStatus("proposed");
    const other = step(proposed, { action: "propose", terms: terms() }, "mentor");
    expect(act(other, { action: "sign", version: 1 }, "mentee", now)).toMatchObject({
      error: { code: "agreement.other_version" },
    });
  });

  test("stays as it is while a change is proposed, declined or taken back", () => {
    const before = inStatus("in_force");
    const changing = inStatus("changing");
    expect(changing.inForce).toEqual(before.inForce);
    const declined = step(changing, { action: "decline", version: 2 }, "mentee");
    const takenBack = step(changing, { action: "take_back", version: 2 }, "mentor");
    for (const after of [declined, takenBack]) {
      expect(after).toMatchObject({ status: "in_force", inForce: before.inForce, lastVersion: 2 });
    }
  });

  test("is never in force with terms that not both sides chose, whatever they do", () => {
    const steps = fc.array(
      fc.record({
        side: fc.constantFrom<Side>("mentor", "mentee"),
        action: fc.constantFrom(...actions),
        cadence: fc.constantFrom<Cadence>("weekly", "fortnightly", "monthly", "quarterly"),
        back: fc.nat({ max: 2 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (walked) => {
        let agreement = noAgreement(mentorshipId);
        const chosen = { mentor: new Set<string>(), mentee: new Set<string>() };
        for (const { side, action, cadence, back } of walked) {
          const version = agreement.lastVersion - back;
          const read = agreement.proposal;
          const move: AgreementMove =
            action === "propose" ? { action, terms: terms({ cadence }) } : { action, version };
          const outcome = act(agreement, move, side, now);
          if (!outcome.ok) continue;
          agreement = outcome.value;
          if (action === "propose") chosen[side].add(`${agreement.lastVersion} ${cadence}`);
          if (action === "sign") chosen[side].add(`${version} ${read?.terms.cadence}`);
          const { inForce } = agreement;
          if (inForce === undefined) continue;
          const held = `${inForce.version} ${inForce.terms.cadence}`;
          expect([chosen.mentor.has(held), chosen.mentee.has(held)]).toEqual([true, true]);
        }
      }),
    );
  });

  test("is looked at again on its review date, also while a change is proposed", () => {
    const dues = (status: AgreementStatus, since: Instant) =>
      agreementDues(inStatus(status), since);
    const review = [{ kind: "review_agreement", at: "2026-06-01T12:00:00.000Z" }];
    expect(dues("in_force", now)).toEqual(review);
    expect(dues("changing", now)).toEqual(review);
    expect(dues("proposed", now)).toEqual([]);
    expect(dues("in_force", addDays(now, 200))).toEqual([]);
  });
});
