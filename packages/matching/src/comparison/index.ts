export {
  compareMatchings,
  type MatchChange,
  type MatchingComparison,
} from "@waymark/domain/matching-run";
