import type { AppError } from "@waymark/contracts/error";
import type { SearchAnswer, SearchInput } from "@waymark/contracts/listing";
import type { ListingId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { allApartFrom } from "../apart/index.ts";
import type { Blocks, Listings, ListingSearch } from "../ports/index.ts";

type Deps = {
  readonly blocks: Pick<Blocks, "listOf">;
  readonly listings: Pick<Listings, "listByMentor">;
  readonly search: ListingSearch;
};

const hiddenFrom = async (deps: Deps, personId: PersonId): Promise<ReadonlySet<ListingId>> => {
  const apart = [...(await allApartFrom(deps, personId))];
  const listings = await Promise.all(apart.map(deps.listings.listByMentor));
  return new Set(listings.flat().map(({ id }) => id));
};

/**
 * Searches public listings, for somebody signed in without those of people whom a block keeps from
 * them. Facets and totals count everybody: they name nobody.
 */
export const searchListings =
  (deps: Deps) =>
  async (
    viewer: { readonly personId: PersonId } | null,
    input: SearchInput,
  ): Promise<Result<SearchAnswer, AppError>> => {
    const [answer, hidden] = await Promise.all([
      deps.search.search(input),
      viewer === null ? new Set<ListingId>() : hiddenFrom(deps, viewer.personId),
    ]);
    if (!answer.ok || hidden.size === 0) return answer;
    const hits = answer.value.hits.filter(({ id }) => !hidden.has(id));
    return ok({ ...answer.value, hits });
  };
