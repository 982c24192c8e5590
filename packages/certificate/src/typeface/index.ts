export { families, type Family } from "./families.ts";
export { type FolderOf, type Fonts, makeFonts } from "./read-fonts.ts";
export { type SetLine, setLine } from "./set-line.ts";
