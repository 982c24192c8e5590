import { OrganisationCreated } from "@waymark/contracts/organisation";
import { ProgrammeMoved } from "@waymark/contracts/programme";
import type { OrganisationId, ProgrammeId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import { buildPerson } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { openWorld, type World } from "./harness.ts";

export type OrganisationWorld = World & {
  readonly owner: Person;
  readonly ownerCookie: string;
  readonly organisationId: OrganisationId;
  readonly programmeId: ProgrammeId;
};

/** One organisation with its owner and an open programme of the template "onboarding". */
export const openOrganisation = async (world?: World, number = 50): Promise<OrganisationWorld> => {
  const own = world ?? (await openWorld());
  const owner = buildPerson(number);
  const seeded = await own.db.commit([own.db.persons.insert(owner)], []);
  if (!seeded.ok) throw new Error(seeded.error.code);
  const ownerCookie = await own.cookieOf(owner);
  const call = async (path: string, input: object) => {
    const answer = await own.mutate(path, { requestKey: randomUUID(), ...input }, ownerCookie);
    if (answer.code !== null) throw new Error(`${path} was refused: ${answer.code}`);
    return answer.data;
  };
  const created = await call("organisation.create", { name: `Harbour ${number}` });
  const { organisationId } = OrganisationCreated.parse(created);
  const begun = await call("programme.begin", {
    organisationId,
    template: "onboarding",
    name: "First months",
  });
  const { programmeId } = ProgrammeMoved.parse(begun);
  await call("programme.move", { programmeId, action: "open" });
  return { ...own, owner, ownerCookie, organisationId, programmeId };
};
