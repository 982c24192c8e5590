import type { Commit, Members, Organisations, Programmes } from "@waymark/application/ports";
import { Slug } from "@waymark/domain/listing";
import type { Organisation } from "@waymark/domain/organisation";
import { act, beginProgramme, type Programme } from "@waymark/domain/programme";
import { addDays, type Instant } from "@waymark/domain/time";
import { demoManager, demoOwner, demoSponsor } from "./demo-people.ts";
import { worldOrganisationId, worldProgrammeId } from "./make-ids.ts";

export type OrganisationTarget = {
  readonly commit: Commit;
  readonly organisations: Organisations;
  readonly members: Members;
  readonly programmes: Programmes;
};

export const demoOrganisationId = worldOrganisationId(0);
export const demoProgrammeId = worldProgrammeId(0);

const foundedDaysAgo = 60;

const organisation = (now: Instant): Organisation => ({
  id: demoOrganisationId,
  name: "Harbour & Loom Cooperative",
  slug: Slug.parse("harbour-and-loom"),
  about:
    "Four hundred people in six ports who move cloth across the North Sea, and who would rather learn from each other than from slides.",
  isPublic: true,
  createdAt: addDays(now, -foundedDaysAgo),
  ownerCount: 1,
  revision: 1,
});

/** Career growth as its template has it, open, and for anybody to see. */
const programme = (now: Instant): Programme => {
  const from = { template: "career_growth", name: "Growing further" } as const;
  const begun = beginProgramme(demoProgrammeId, demoOrganisationId, from, [], now);
  if (!begun.ok) throw new Error(begun.error.code);
  const { value } = begun;
  const content = { ...value, scope: "public" as const };
  const opened = act(content, { action: "open" });
  if (!opened.ok) throw new Error(opened.error.code);
  return { ...opened.value, revision: 1 };
};

/** One organisation with its people and one open programme; one that is there already stays as it is. */
export const seedOrganisation = async (target: OrganisationTarget, now: Instant): Promise<void> => {
  if ((await target.organisations.get(demoOrganisationId)) !== null) return;
  const joinedAt = addDays(now, -foundedDaysAgo);
  const roles = [
    [demoOwner, "owner"],
    [demoManager, "programme_manager"],
    [demoSponsor, "sponsor_viewer"],
  ] as const;
  const outcome = await target.commit(
    [
      ...target.organisations.insert(organisation(now)),
      ...roles.map(([{ id: personId }, role]) =>
        target.members.insert({
          organisationId: demoOrganisationId,
          personId,
          role,
          joinedAt,
          revision: 1,
        }),
      ),
      target.programmes.insert(programme(joinedAt)),
    ],
    [],
  );
  if (!outcome.ok)
    throw new Error(`the seed could not make an organisation: ${outcome.error.code}`);
};
