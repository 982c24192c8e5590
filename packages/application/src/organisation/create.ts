import type { AppError } from "@waymark/contracts/error";
import { type CreateOrganisationInput, OrganisationCreated } from "@waymark/contracts/organisation";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import { membershipsMax, slugOf } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";

/** The name's own address while it is free, else one with the end of the id; owners may change it. */
const freeSlug = async (
  { organisations }: Pick<OrganisationDeps, "organisations">,
  name: string,
  id: OrganisationId,
): Promise<Slug> => {
  const slug = slugOf(name, "organisation");
  return (await organisations.getBySlug(slug)) === null
    ? slug
    : Slug.parse(`${slug}-${id.slice(-6)}`);
};

/** Whoever makes an organisation is its first owner. */
export const createOrganisation =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: CreateOrganisationInput,
  ): Promise<Result<OrganisationCreated, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.create", ...input },
      now,
      parse: (stored) => OrganisationCreated.parse(stored),
      decide: async () => {
        const roles = await deps.members.ofPerson(actor.personId);
        if (roles.length >= membershipsMax) return err({ code: "organisation.limit_reached" });
        const id = deps.ids.newOrganisationId();
        const slug = await freeSlug(deps, input.name, id);
        return ok({
          answer: { organisationId: id },
          writes: [
            ...deps.organisations.insert({
              id,
              name: input.name,
              slug,
              isPublic: false,
              createdAt: now,
              ownerCount: 1,
              revision: 1,
            }),
            deps.members.insert({
              organisationId: id,
              personId: actor.personId,
              role: "owner",
              joinedAt: now,
              revision: 1,
            }),
          ],
          events: [],
        });
      },
    });
  };
