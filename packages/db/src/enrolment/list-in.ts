import type { Enrolments, Page } from "@waymark/application/ports";
import type { Enrolment } from "@waymark/domain/enrolment";
import * as z from "zod";
import { cursorOf } from "../item/cursor.ts";
import { enrolmentCursor } from "./item.ts";
import { readOnSheets } from "./on-sheets.ts";
import type { Sheets } from "./sheets.ts";

const pageMax = 50;

/** Sheets are done with: the index is next. */
const ofTheirOwnCursor = cursorOf(z.strictObject({ isOffSheets: z.literal(true) }));
const ofTheirOwn = ofTheirOwnCursor.write({ isOffSheets: true });

type ListIn = Enrolments["listIn"];

/** People on sheets are all listed and in no index: they come first. */
export const listIn =
  (sheets: Sheets, pageOfIndex: ListIn): ListIn =>
  async (cohortId, status, side, after) => {
    if (status !== "listed") return pageOfIndex(cohortId, status, side, after);
    if (after === ofTheirOwn) return pageOfIndex(cohortId, status, side);
    const place = after === undefined ? { id: "enr_" } : enrolmentCursor.read(after);
    if (place === null) return pageOfIndex(cohortId, status, side, after);
    const isOfSide = (one: Enrolment): boolean => one.side === side;
    const { people } = await readOnSheets(sheets, cohortId, place.id, pageMax, isOfSide);
    const items = people.slice(0, pageMax);
    const last = items.at(-1);
    if (last === undefined) return pageOfIndex(cohortId, status, side);
    const page: Page<Enrolment> = {
      items,
      nextCursor: people.length > pageMax ? enrolmentCursor.write({ id: last.id }) : ofTheirOwn,
    };
    return page;
  };
