import type { PersonId } from "@waymark/domain/id";
import type {
  Blocks,
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Listings,
  Mentorships,
  Persons,
  Reviews,
  Sessions,
  Surveys,
} from "../ports/index.ts";

/** What steps of a survey need, whoever takes them. */
export type SurveyStepDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly dues: Dues;
  readonly surveys: Surveys;
};

export type SurveyDeps = SurveyStepDeps & {
  readonly commands: Commands;
  readonly sessions: Pick<Sessions, "get">;
  readonly persons: Pick<Persons, "get">;
  readonly mentorships: Pick<Mentorships, "openOfPair">;
  readonly listings: Pick<Listings, "getBySlug">;
  readonly reviews: Pick<Reviews, "countsOf" | "list">;
  readonly blocks: Pick<Blocks, "get">;
};

export type Actor = { readonly personId: PersonId };
