import { CalendarLink } from "@waymark/domain/calendar-link";
import { type Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const calendarLinkSchema = {
  model: { entity: "calendarLink", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
  },
  indexes: {
    byPerson: {
      pk: {
        field: "pk",
        composite: ["personId"],
        template: "calendarLink#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "calendarLink", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readCalendarLink = itemReader(calendarLinkSchema.model, CalendarLink.strip());
