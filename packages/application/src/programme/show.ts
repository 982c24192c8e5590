import type { AppError } from "@waymark/contracts/error";
import type { ProgrammeList, ProgrammeView } from "@waymark/contracts/programme";
import type { OrganisationId, PersonId, ProgrammeId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { ownOrganisation } from "../organisation/index.ts";
import type { ProgrammeDeps } from "./deps.ts";
import { ownProgramme } from "./own.ts";

type Deps = Pick<ProgrammeDeps, "members" | "organisations" | "programmes">;

/** One programme with all that its managers wrote. */
export const showProgramme =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    id: ProgrammeId,
  ): Promise<Result<ProgrammeView, AppError>> => {
    const own = await ownProgramme(deps)(actor, id, "manage_programmes");
    if (!own.ok) return own;
    const { programme, organisation } = own.value;
    return ok({ ...programme, organisationName: organisation.name });
  };

/** All of an organisation's, the oldest first. */
export const listProgrammes =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    organisationId: OrganisationId,
  ): Promise<Result<ProgrammeList, AppError>> => {
    const own = await ownOrganisation(deps)(actor, organisationId, "manage_programmes");
    if (!own.ok) return own;
    const programmes = await deps.programmes.ofOrganisation(organisationId);
    return ok({
      programmes: programmes.map(
        ({ id, name, template, shape, status, scope, cadence, lengthWeeks }) => ({
          id,
          name,
          template,
          shape,
          status,
          scope,
          cadence,
          lengthWeeks,
        }),
      ),
    });
  };
