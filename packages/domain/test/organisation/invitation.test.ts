import { describe, expect, test } from "vitest";
import { OrganisationId, PersonId } from "../../src/id/index.ts";
import {
  type InvitationAction,
  InvitationStatus,
  invitationTransitions,
  inviteMember,
  type MemberInvitation,
  moveInvitation,
  shownStatus,
  slugOf,
} from "../../src/organisation/index.ts";
import { EmailAddress } from "../../src/person/index.ts";
import { addDays, addHours } from "../../src/time/index.ts";
import { now } from "../agreement/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const inviter = PersonId.parse(`per_${"1".repeat(32)}`);
const to = {
  organisationId: OrganisationId.parse(`org_${"1".repeat(32)}`),
  emailAddress: EmailAddress.parse("imani@example.org"),
  role: "programme_manager",
} as const;

const valueOf = <Value>(outcome: { ok: true; value: Value } | { ok: false }): Value => {
  if (!outcome.ok) throw new Error("it was refused");
  return outcome.value;
};
const sent = valueOf(inviteMember(to, inviter, null, now));
const records = {
  sent,
  accepted: valueOf(moveInvitation(sent, "accept", "invited", now)),
  withdrawn: valueOf(moveInvitation(sent, "withdraw", "manager", now)),
} satisfies Record<InvitationStatus, MemberInvitation>;

const actions = ["accept", "decline", "withdraw"] as const satisfies readonly Exclude<
  InvitationAction,
  "invite"
>[];
const cells = cellsOf(InvitationStatus.options, invitationTransitions, actions, [
  "manager",
  "invited",
]);

describe("an invitation to a role", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const before = records[cell.status];
    const { led, revisions } = resultOf(
      moveInvitation(before, cell.action, cell.party, now),
      before,
    );
    expect(cell.targets ?? ["organisation.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 3 open cells of 18, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(18);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(3);
  });

  test("can be accepted for 14 days to the moment, and shows as expired from then on", () => {
    const end = addDays(now, 14);
    expect(sent.expiresAt).toBe(end);
    expect(moveInvitation(sent, "accept", "invited", addHours(end, -1)).ok).toBe(true);
    expect(moveInvitation(sent, "accept", "invited", end).ok).toBe(false);
    expect(shownStatus(sent, addHours(end, -1))).toBe("sent");
    expect(shownStatus(sent, end)).toBe("expired");
    expect(shownStatus(records.accepted, end)).toBe("accepted");
  });

  test("makes the link of the one before worth nothing, and goes out once an hour at most", () => {
    expect(inviteMember(to, inviter, sent, now)).toMatchObject({
      error: { code: "organisation.invited_recently" },
    });
    const again = inviteMember({ ...to, role: "owner" }, inviter, sent, addHours(now, 1));
    expect(again).toMatchObject({ value: { role: "owner", status: "sent", revision: 2 } });
  });
});

describe("an address made of a name", () => {
  test.each([
    ["Harbour & Loom", "harbour-loom"],
    ["Straßenbau Müller GmbH", "strassenbau-muller-gmbh"],
    ["  --Ünïversité-- ", "universite"],
    ["株式会社", "organisation"],
    ["a".repeat(59) + " bc", "a".repeat(59)],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name, "organisation")).toBe(slug);
  });
});
