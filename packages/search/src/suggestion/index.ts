export { correctSpelling } from "./correct-spelling.ts";
export { type Dropped, suggest, type Suggestion } from "./suggest.ts";
