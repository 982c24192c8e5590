import type { Organisations } from "@waymark/application/ports";
import type { Organisation } from "@waymark/domain/organisation";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { organisationSchema, readOrganisation } from "./item.ts";
import { organisationSlugSchema, readOrganisationSlug } from "./slug-item.ts";

const changedMeanwhile = { code: "organisation.changed_meanwhile" } as const;
const addressTaken = { code: "organisation.address_taken" } as const;

const attributesOf = ({ ownerCount, ...body }: Organisation) => ({
  id: body.id,
  revision: body.revision,
  ownerCount,
  body,
});

export const makeOrganisations = (access: TableAccess): Organisations => {
  const organisations = entityOf(organisationSchema, access);
  const slugs = entityOf(organisationSlugSchema, access);

  const get: Organisations["get"] = (id) =>
    readOne(access, organisations.get({ id }), readOrganisation);

  const claimSlug = ({ slug, id }: Organisation) =>
    writeOf("organisation.claimSlug", addressTaken, {
      Put: slugs.create({ slug, organisationId: id }),
    });

  return {
    get,
    getBySlug: async (slug) => {
      const held = await readOne(access, slugs.get({ slug }), readOrganisationSlug);
      return held === null ? null : get(held.organisationId);
    },
    insert: (organisation) => [
      claimSlug(organisation),
      writeOf("organisation.insert", changedMeanwhile, {
        Put: organisations.create(attributesOf(organisation)),
      }),
    ],
    replace: (read, next) => [
      writeOf("organisation.replace", changedMeanwhile, {
        // An owner more or less in between would be lost with the number that was read.
        Put: organisations.put(
          attributesOf({ ...next, ownerCount: read.ownerCount }),
          ({ eq }) => `${eq("revision", read.revision)} AND ${eq("ownerCount", read.ownerCount)}`,
        ),
      }),
      ...(read.slug === next.slug
        ? []
        : [
            claimSlug(next),
            writeOf("organisation.freeSlug", changedMeanwhile, {
              Delete: slugs.delete({ slug: read.slug }),
            }),
          ]),
    ],
    raiseOwners: (id) =>
      writeOf("organisation.raiseOwners", changedMeanwhile, {
        Update: organisations.add({ id }, { ownerCount: 1 }, ({ gte }) => gte("ownerCount", 1)),
      }),
    lowerOwners: (id) =>
      writeOf(
        "organisation.lowerOwners",
        { code: "organisation.last_owner" },
        {
          Update: organisations.add({ id }, { ownerCount: -1 }, ({ gte }) => gte("ownerCount", 2)),
        },
      ),
  };
};
