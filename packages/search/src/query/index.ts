export { answerQuery as query } from "../answer/answer-query.ts";
export { MAX_LIMIT, MAX_TEXT_LENGTH, MAX_WORDS, TOP_VALUES } from "./limits.ts";
export type {
  FacetCount,
  Hit,
  QueryError,
  Range,
  Reason,
  SearchAnswer,
  SearchQuery,
  SlotWish,
  Sort,
  Viewer,
} from "./query.ts";
