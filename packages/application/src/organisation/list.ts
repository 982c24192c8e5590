import type { OwnOrganisations } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import type { OrganisationDeps } from "./deps.ts";

/** The organisations that somebody has a role in, by name. */
export const listOrganisations =
  ({ members, organisations }: Pick<OrganisationDeps, "members" | "organisations">) =>
  async (actor: { readonly personId: PersonId }): Promise<OwnOrganisations> => {
    const roles = await members.ofPerson(actor.personId);
    const found = await Promise.all(
      roles.map(async ({ organisationId, role }) => {
        const organisation = await organisations.get(organisationId);
        return organisation === null ? [] : [{ id: organisationId, name: organisation.name, role }];
      }),
    );
    return {
      organisations: found
        .flat()
        .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    };
  };
