export {
  buildVocabulary,
  EMPTY_VOCABULARY,
  type Vocabulary,
  type VocabularyData,
} from "./vocabulary.ts";
