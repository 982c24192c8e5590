import {
  acceptInvitation,
  createOrganisation,
  inviteMember,
  type OrganisationDeps,
} from "@waymark/application/organisation";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linkSecret, openPairWorld, type PairWorld } from "../support/pair-world.ts";
import { type Process, startProcess } from "../support/process.ts";

let world: PairWorld;
let process: Process;
let deps: OrganisationDeps;
beforeEach(async () => {
  world = await openPairWorld();
  process = startProcess(world);
  deps = { ...world.db, linkSecret };
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const [owner, invited] = [buildPerson(1), buildPerson(2)];

const key = () => ({ requestKey: randomUUID() });
const valueOf = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: object }) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

it("is one mail whose link leads to the role, and one to who invited, with every message twice", async () => {
  const by = { personId: owner.id };
  const created = await createOrganisation(deps)(by, { ...key(), name: "Harbour & Loom" });
  const { organisationId } = valueOf(created);
  const invitation = {
    organisationId,
    emailAddress: invited.emailAddress,
    role: "programme_manager",
  } as const;
  valueOf(await inviteMember(deps)(by, { ...key(), ...invitation }));
  const now = world.db.clock.now();
  const [mail, ...noMore] = await world.workAt(process, now);
  expect([mail?.to.emailAddress, noMore]).toEqual([invited.emailAddress, []]);
  expect(mail?.rendered.text).toContain("Harbour & Loom");

  const token = mail === undefined ? "" : world.tokenIn(mail, "join");
  const accepted = await acceptInvitation(deps)({ personId: invited.id }, { ...key(), token });
  expect(valueOf(accepted)).toEqual({ organisationId });
  expect(await world.db.members.get(organisationId, invited.id)).toMatchObject({
    role: "programme_manager",
  });
  const [news, ...noOther] = await world.workAt(process, now);
  expect([news?.to.emailAddress, noOther]).toEqual([owner.emailAddress, []]);
  expect(news?.rendered.subject).toContain(invited.emailAddress);
});
