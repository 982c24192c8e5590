import type { OrganisationId, ProgrammeId } from "../id/index.ts";
import { Slug } from "../listing/index.ts";
import { slugOf } from "../organisation/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { ProgrammeError } from "./errors.ts";
import { type Programme, programmesMax, type ProgrammeTemplate } from "./programme.ts";
import { programmeTemplates } from "./templates.ts";

/** Two programmes of one organisation may have one name; their addresses differ by a number. */
const freeSlug = (name: string, taken: readonly string[]): Slug => {
  const plain = slugOf(name, "programme");
  const numbered = taken.map((_, index) => Slug.parse(`${plain}-${index + 2}`));
  return [plain, ...numbered].find((slug) => !taken.includes(slug)) ?? plain;
};

/**
 * A draft that is a copy of a template, under a name of its own.
 * @param former all programmes of that organisation
 */
export const beginProgramme = (
  id: ProgrammeId,
  organisationId: OrganisationId,
  from: { readonly template: ProgrammeTemplate; readonly name: string },
  former: readonly Pick<Programme, "slug">[],
  now: Instant,
): Result<Programme, ProgrammeError> => {
  if (former.length >= programmesMax) return err({ code: "programme.limit_reached" });
  const { shape, content } = programmeTemplates[from.template];
  return ok({
    ...content,
    id,
    organisationId,
    slug: freeSlug(
      from.name,
      former.map(({ slug }) => slug),
    ),
    template: from.template,
    shape,
    status: "draft",
    name: from.name,
    createdAt: now,
    revision: 1,
  });
};
