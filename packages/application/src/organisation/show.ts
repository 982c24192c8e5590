import type { AppError } from "@waymark/contracts/error";
import type { OrganisationView, PublicOrganisation } from "@waymark/contracts/organisation";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import type { Slug } from "@waymark/domain/listing";
import { mayOrganisation, organisationActions } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import type { OrganisationDeps } from "./deps.ts";
import { ownOrganisation } from "./own.ts";

/** For every member, whatever the role: the frame of the console. */
export const showOrganisation =
  (deps: Pick<OrganisationDeps, "members" | "organisations">) =>
  async (
    actor: { readonly personId: PersonId },
    id: OrganisationId,
  ): Promise<Result<OrganisationView, AppError>> => {
    const own = await ownOrganisation(deps)(actor, id, "see_report");
    if (!own.ok) return own;
    const { ownerCount: _count, createdAt: _at, ...organisation } = own.value.organisation;
    const { role } = own.value.member;
    return ok({
      ...organisation,
      role,
      actions: organisationActions.filter((action) => mayOrganisation(role, action)),
    });
  };

/** For anybody; one that does not show itself is not there. */
export const showPublicOrganisation =
  (deps: Pick<OrganisationDeps, "organisations" | "programmes">) =>
  async (slug: Slug): Promise<Result<PublicOrganisation, AppError>> => {
    const organisation = await deps.organisations.getBySlug(slug);
    if (organisation === null || !organisation.isPublic) {
      return err({ code: "organisation.not_found" });
    }
    const programmes = await deps.programmes.ofOrganisation(organisation.id);
    const { name, about, website, contactAddress } = organisation;
    return ok({
      name,
      slug: organisation.slug,
      about,
      website,
      contactAddress,
      programmes: programmes
        .filter(({ status, scope }) => status === "open" && scope === "public")
        .map((programme) => ({
          slug: programme.slug,
          name: programme.name,
          summary: programme.summary,
          howToApply: programme.howToApply,
          template: programme.template,
          shape: programme.shape,
          cadence: programme.cadence,
          lengthWeeks: programme.lengthWeeks,
        })),
    });
  };
