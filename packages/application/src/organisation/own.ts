import type { OrganisationId, PersonId } from "@waymark/domain/id";
import {
  type Member,
  mayOrganisation,
  type Organisation,
  type OrganisationAction,
} from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Members, Organisations } from "../ports/index.ts";

export type OwnOrganisationDeps = {
  readonly organisations: Pick<Organisations, "get">;
  readonly members: Pick<Members, "get">;
};

export type OwnOrganisation = { readonly organisation: Organisation; readonly member: Member };

export type OwnOrganisationError = {
  readonly code: "organisation.not_found" | "organisation.not_allowed";
};

/**
 * An organisation in which somebody may do something. Whoever has no role in it hears "not there",
 * as of one that does not exist; whose role does not include the action hears so.
 */
export const ownOrganisation =
  ({ organisations, members }: OwnOrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: OrganisationId,
    action: OrganisationAction,
  ): Promise<Result<OwnOrganisation, OwnOrganisationError>> => {
    const [organisation, member] = await Promise.all([
      organisations.get(id),
      members.get(id, actor.personId),
    ]);
    if (organisation === null || member === null) return err({ code: "organisation.not_found" });
    return mayOrganisation(member.role, action)
      ? ok({ organisation, member })
      : err({ code: "organisation.not_allowed" });
  };
