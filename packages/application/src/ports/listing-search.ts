import type { SearchAnswer, SearchInput } from "@waymark/contracts/listing";
import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";

export type ListingSearch = {
  /** Refused with `request.invalid` when the cursor is not one of this search. */
  readonly search: (input: SearchInput) => Promise<Result<SearchAnswer, AppError>>;
};
