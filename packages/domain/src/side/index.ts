export {
  bySide,
  type BySide,
  otherSide,
  type Pair,
  personOn,
  setSide,
  Side,
  sideOf,
} from "./side.ts";
