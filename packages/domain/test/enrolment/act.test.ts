import {
  actOnEnrolment,
  amended,
  consentTextVersion,
  type Enrolment,
  type EnrolmentMove,
  EnrolmentStatus,
  enrolmentTransitions,
  tallyChange,
} from "@waymark/domain/enrolment";
import { addDays } from "@waymark/domain/time";
import { allows, targetsOf } from "@waymark/domain/transition";
import { describe, expect, test } from "vitest";
import { deliveryId, entry, form, listed, now, personId } from "./sample.ts";

const join: EnrolmentMove = {
  action: "join",
  personId,
  form: form(),
  consentTextVersion,
  hasSeat: true,
};
const moves: readonly EnrolmentMove[] = [
  { action: "invite", deliveryId },
  { action: "remind", deliveryId },
  join,
  { action: "edit", form: form() },
  { action: "move_up" },
  { action: "decline" },
  { action: "withdraw" },
  { action: "remove" },
  { action: "list_again" },
];
const parties = ["manager", "invitee", "system"] as const;
const later = addDays(now, 1);

const joined = (part: object = {}): Enrolment => {
  const invited = { ...listed(part), status: "invited" } as const;
  const outcome = actOnEnrolment(invited, join, "invitee", later);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe("an enrolment", () => {
  test("takes the steps of its table by their parties, and no others", () => {
    for (const status of EnrolmentStatus.options) {
      for (const party of parties) {
        for (const move of moves) {
          const row = enrolmentTransitions[move.action];
          const outcome = actOnEnrolment({ ...listed(), status }, move, party, later);
          const allowed = allows(row, party, status) ? targetsOf(row, status) : [];
          expect(outcome.ok).toBe(allowed.length > 0);
          expect(allowed).toEqual(expect.arrayContaining(outcome.ok ? [outcome.value.status] : []));
          expect(outcome.ok ? outcome.value.revision : 2).toBe(2);
        }
      }
    }
  });

  test("is joined by who agreed to the text as it stands, and by nobody else", () => {
    const invited = { ...listed(), status: "invited" } as const;
    const old = { ...join, consentTextVersion: consentTextVersion + 1 } as const;
    expect(actOnEnrolment(invited, old, "invitee", later)).toEqual({
      ok: false,
      error: { code: "enrolment.consent_outdated" },
    });
    expect(joined()).toMatchObject({
      status: "enrolled",
      personId,
      name: "Ada L.",
      consent: { at: later, textVersion: consentTextVersion },
    });
  });

  test("keeps nothing of what was said for a place that is given back", () => {
    const left = actOnEnrolment(joined(), { action: "withdraw" }, "invitee", later);
    if (!left.ok) throw new Error(left.error.code);
    expect(left.value).toMatchObject({ status: "withdrawn", answers: [], prefers: [] });
    for (const gone of ["personId", "consent", "weeklyHours"]) {
      expect(left.value).not.toHaveProperty(gone);
    }
  });

  test("says of mentors alone how many they take", () => {
    expect(joined({ side: "mentor" }).capacity).toBe(3);
    expect(joined({ side: "mentee" })).not.toHaveProperty("capacity");
  });
});

describe("a file that is brought in again", () => {
  test("changes nothing, not even the revision, where it says the same", () => {
    const before = listed({ department: "Ports" });
    expect(amended(before, entry({ department: "Ports" }))).toBe(before);
    expect(amended(before, entry())).toBe(before);
  });

  test("says more of who has not joined", () => {
    const next = amended(listed(), entry({ name: "Ada Byron", languages: ["en"] }));
    expect(next).toMatchObject({ name: "Ada Byron", languages: ["en"], revision: 2 });
  });

  test("leaves to who has joined what is theirs to say", () => {
    const next = amended(
      joined(),
      entry({ name: "A. Byron", languages: ["en"], department: "Ports", isExternal: true }),
    );
    expect(next).toMatchObject({
      name: "Ada L.",
      languages: ["de"],
      department: "Ports",
      isExternal: true,
    });
  });
});

test("a tally changes by as many as move, and not by who stays", () => {
  const invited = { ...listed(), status: "invited" } as const;
  expect(
    tallyChange([
      { former: null, next: listed() },
      { former: listed(), next: invited },
      { former: invited, next: invited },
    ]),
  ).toEqual({ "mentee.listed": 0, "mentee.invited": 1 });
});
