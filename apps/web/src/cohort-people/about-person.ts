import type { PersonRow } from "@waymark/contracts/cohort";
import { sideText } from "../cohort/index.ts";

/** What the organisation's list says of somebody, in one line. */
export const aboutPerson = ({ side, department, location, isExternal }: PersonRow): string =>
  [sideText[side].one, department, location, isExternal ? "from outside" : undefined]
    .filter((part) => part !== undefined)
    .join(" · ");
