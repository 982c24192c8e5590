import type { PersonId, ProgrammeId } from "@waymark/domain/id";
import type { OrganisationAction } from "@waymark/domain/organisation";
import type { Programme } from "@waymark/domain/programme";
import { err, ok, type Result } from "@waymark/domain/result";
import {
  type OwnOrganisation,
  ownOrganisation,
  type OwnOrganisationDeps,
} from "../organisation/index.ts";
import type { Programmes } from "../ports/index.ts";

export type OwnProgrammeDeps = OwnOrganisationDeps & {
  readonly programmes: Pick<Programmes, "get">;
};

export type OwnProgramme = OwnOrganisation & { readonly programme: Programme };

export type OwnProgrammeError = {
  readonly code: "programme.not_found" | "organisation.not_allowed";
};

/** A programme in whose organisation somebody may do something; a stranger's is not there. */
export const ownProgramme =
  (deps: OwnProgrammeDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: ProgrammeId,
    action: OrganisationAction,
  ): Promise<Result<OwnProgramme, OwnProgrammeError>> => {
    const programme = await deps.programmes.get(id);
    if (programme === null) return err({ code: "programme.not_found" });
    const own = await ownOrganisation(deps)(actor, programme.organisationId, action);
    if (own.ok) return ok({ ...own.value, programme });
    return own.error.code === "organisation.not_allowed"
      ? err({ code: own.error.code })
      : err({ code: "programme.not_found" });
  };
