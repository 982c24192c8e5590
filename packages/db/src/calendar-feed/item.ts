import { CalendarFeedList } from "@waymark/domain/calendar-feed";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const calendarFeedListSchema = {
  model: { entity: "calendarFeedList", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<CalendarFeedList>(),
  },
  indexes: {
    byPerson: {
      pk: {
        field: "pk",
        composite: ["personId"],
        template: "calendarFeeds#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "calendarFeeds", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readCalendarFeedList = itemReader(
  calendarFeedListSchema.model,
  z.object({ body: CalendarFeedList }),
);

const Stretches = z.array(z.tuple([z.int(), z.int()]));
type Stretches = z.infer<typeof Stretches>;

/**
 * What one feed says about one month, as pairs of minutes since 1970: ten thousand of them stay far
 * below DynamoDB's 400 KB an item. The attribute is called `mentorId` because search looks for it in
 * whatever changes a mentor's time.
 */
export const calendarBusySchema = {
  model: { entity: "calendarBusy", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    month: { type: "string", required: true },
    feedId: { type: "string", required: true },
    stretches: objectOf<Stretches>(),
    /** Once the month is over, nobody asks for it. */
    ttl: { type: "number", required: true },
  },
  indexes: {
    byMentor: {
      pk: {
        field: "pk",
        composite: ["mentorId"],
        template: "calendarBusy#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "sk",
        composite: ["month", "feedId"],
        template: "${month}#${feedId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

export const readCalendarBusy = itemReader(
  calendarBusySchema.model,
  z.object({ stretches: Stretches }),
);
