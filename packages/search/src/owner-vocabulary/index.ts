export { compareVocabularies } from "./compare-vocabularies.ts";
export { defaultVocabularyText } from "./default-vocabulary.ts";
export { type LineError, parseVocabulary } from "./parse-lines.ts";
export { publishVocabulary } from "./publish-vocabulary.ts";
export { readVocabularyText } from "./read-vocabulary-text.ts";
