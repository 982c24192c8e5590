import { describe, expect, test } from "vitest";
import { OrganisationId, PersonId } from "../../src/id/index.ts";
import {
  changeRole,
  type Member,
  MemberRole,
  mayOrganisation,
  mayRemove,
  type OrganisationAction,
  organisationActions,
  ownersGained,
} from "../../src/organisation/index.ts";
import { now } from "../agreement/sample.ts";

const roles = MemberRole.options;
const rank = { owner: 2, programme_manager: 1, sponsor_viewer: 0 } as const satisfies Record<
  MemberRole,
  number
>;

const member = (digit: string, role: MemberRole): Member => ({
  organisationId: OrganisationId.parse(`org_${"1".repeat(32)}`),
  personId: PersonId.parse(`per_${digit.repeat(32)}`),
  role,
  joinedAt: now,
  revision: 4,
});

const cells = roles.flatMap((by) =>
  roles.flatMap((from) => roles.map((to) => ({ by, from, to }) as const)),
);

describe("a role in an organisation", () => {
  test("of a sponsor's viewer includes the report and nothing else", () => {
    const included = organisationActions.filter((action) =>
      mayOrganisation("sponsor_viewer", action),
    );
    expect(included).toEqual(["see_report"]);
  });

  test("of an owner includes all, of a manager all but keys and the organisation itself", () => {
    const missing: readonly OrganisationAction[] = ["manage_keys", "edit_organisation"];
    for (const action of organisationActions) {
      expect(mayOrganisation("owner", action)).toBe(true);
      expect(mayOrganisation("programme_manager", action)).toBe(!missing.includes(action));
    }
  });

  test.each(roles.flatMap((role) => roles.map((to) => ({ role, to }))))(
    "$role: nobody raises their own to $to",
    ({ role, to }) => {
      const self = member("1", role);
      const outcome = changeRole(self, self, to);
      const after = outcome.ok ? outcome.value.role : role;
      expect(rank[after]).toBeLessThanOrEqual(rank[role]);
      expect(outcome.ok && rank[to] > rank[role]).toBe(false);
    },
  );

  test.each(cells)("$by may turn somebody's $from into $to only as an owner, or below", (cell) => {
    const outcome = changeRole(member("1", cell.by), member("2", cell.from), cell.to);
    const both = [cell.from, cell.to];
    const isAllowed =
      cell.by === "owner" ||
      (cell.by === "programme_manager" && both.every((role) => role === "sponsor_viewer"));
    expect(outcome).toEqual(
      isAllowed
        ? { ok: true, value: { ...member("2", cell.to), revision: 5 } }
        : { ok: false, error: { code: "organisation.not_allowed" } },
    );
  });

  test("can be left by everybody, and taken by who may give it", () => {
    for (const role of roles) {
      expect(mayRemove(member("1", role), member("1", role))).toBe(true);
      expect(mayRemove(member("1", "owner"), member("2", role))).toBe(true);
      expect(mayRemove(member("1", "sponsor_viewer"), member("2", role))).toBe(false);
      expect(mayRemove(member("1", "programme_manager"), member("2", role))).toBe(
        role === "sponsor_viewer",
      );
    }
  });

  test("counts owners by what changes", () => {
    expect(ownersGained("owner", "sponsor_viewer")).toBe(-1);
    expect(ownersGained("owner", null)).toBe(-1);
    expect(ownersGained("owner", "owner")).toBe(0);
    expect(ownersGained("sponsor_viewer", "owner")).toBe(1);
    expect(ownersGained("programme_manager", null)).toBe(0);
  });
});
