import type { CalendarLinks } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { calendarLinkSchema, readCalendarLink } from "./item.ts";

export const makeCalendarLinks = (access: TableAccess): CalendarLinks => {
  const links = entityOf(calendarLinkSchema, access);
  return {
    get: (personId) => readOne(access, links.get({ personId }), readCalendarLink),
    put: (link) =>
      writeOf(
        "calendarLink.put",
        { code: "storage.busy" },
        {
          Put:
            link.revision === 1
              ? links.create(link)
              : links.put(link, ({ eq }) => eq("revision", link.revision - 1)),
        },
      ),
  };
};
