import type { AppError } from "@waymark/contracts/error";
import { type EditOrganisationInput, OrganisationEdited } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { ownOrganisation } from "./own.ts";

/** An owner changes what the organisation says of itself, and its address. */
export const editOrganisation =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: EditOrganisationInput,
  ): Promise<Result<OrganisationEdited, AppError>> => {
    const { organisationId, content } = input;
    // An owner more or less in between changes nothing that was edited, so it is decided again.
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.edit", ...input },
      now: deps.clock.now(),
      parse: (stored) => OrganisationEdited.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "edit_organisation");
        if (!own.ok) return own;
        const { organisation, member } = own.value;
        if (organisation.revision !== input.revision) {
          return err({ code: "organisation.changed_meanwhile" });
        }
        const { id, createdAt, ownerCount } = organisation;
        const revision = organisation.revision + 1;
        return ok({
          answer: { revision },
          writes: [
            ...deps.organisations.replace(organisation, {
              ...content,
              id,
              createdAt,
              ownerCount,
              revision,
            }),
            deps.members.check(member),
          ],
          events: [],
        });
      },
    });
  };
