import type { YearMailJob } from "@waymark/contracts/job";
import { err, ok, type Result } from "@waymark/domain/result";
import { getYear } from "../year-summary/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { unsubscribeLinks } from "./mail-links.ts";

/** Counts a year for its summary; an error says why no retry can help. */
export const yearDraft = async (
  deps: DeliveryDeps,
  { personId, year, template }: YearMailJob,
): Promise<Result<Draft, string>> => {
  const person = await deps.persons.get(personId);
  if (person === null) return err("no such person");
  const summary = await getYear(deps)({ personId }, year);
  return ok({
    about: { noun: "year", personId },
    recipient: person,
    other: null,
    outdated: summary.sessionCount === 0 ? "there was no session in that year" : null,
    content: (now) => ({
      about: "year",
      template,
      recipient: person,
      summary,
      links: {
        year: `${deps.origin}/years/${year}`,
        unsubscribe: unsubscribeLinks(deps, personId, now),
      },
    }),
  });
};
