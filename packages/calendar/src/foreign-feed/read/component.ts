import { type ContentLine, parseContentLine, unfoldLines } from "./content-line.ts";
import { FeedRefusal } from "./feed-refusal.ts";

export type Component = {
  readonly name: string;
  readonly properties: readonly ContentLine[];
  readonly components: readonly Component[];
};

type OpenComponent = {
  readonly name: string;
  readonly properties: ContentLine[];
  readonly components: Component[];
};

/** All that says when somebody is busy; what, where and with whom is not even kept in memory. */
const readProperties = new Set([
  "DTEND",
  "DTSTAMP",
  "DTSTART",
  "DURATION",
  "EXDATE",
  "FREEBUSY",
  "METHOD",
  "RDATE",
  "RECURRENCE-ID",
  "RRULE",
  "SEQUENCE",
  "STATUS",
  "TRANSP",
  "TZID",
  "TZOFFSETFROM",
  "TZOFFSETTO",
  "UID",
  "X-MICROSOFT-CDO-BUSYSTATUS",
]);

const depthMax = 8;

/** A calendar begins with its first line; pages that answer with 200 and apologies do not. */
export const looksLikeCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s/i.test(text);

const begin = (stack: OpenComponent[], name: string): void => {
  if (stack.length >= depthMax) throw new FeedRefusal("calendar_feed.malformed");
  const component: OpenComponent = { name, properties: [], components: [] };
  stack.at(-1)?.components.push(component);
  stack.push(component);
};

/**
 * Reads the calendars of a file. Stray lines are passed over; a component that is not closed is
 * refused, because a file that was cut off would make its owner look free.
 *
 * @param eventsMax events and free/busy answers in the whole file
 */
export const parseCalendars = (text: string, eventsMax: number): readonly Component[] => {
  if (!looksLikeCalendar(text)) throw new FeedRefusal("calendar_feed.not_a_calendar");
  const root: OpenComponent = { name: "", properties: [], components: [] };
  const stack = [root];
  let eventCount = 0;
  for (const line of unfoldLines(text)) {
    const property = parseContentLine(line);
    if (property === undefined) continue;
    const { name, value } = property;
    const component = value.toUpperCase();
    if (name === "BEGIN") {
      begin(stack, component);
      if (component === "VEVENT" || component === "VFREEBUSY") eventCount += 1;
      if (eventCount > eventsMax) throw new FeedRefusal("calendar_feed.too_many_events");
    } else if (name === "END") {
      if (stack.length < 2 || stack.pop()?.name !== component) {
        throw new FeedRefusal("calendar_feed.malformed");
      }
    } else if (readProperties.has(name)) {
      stack.at(-1)?.properties.push(property);
    }
  }
  if (stack.length > 1) throw new FeedRefusal("calendar_feed.malformed");
  return root.components.filter(({ name }) => name === "VCALENDAR");
};

export const firstOf = (component: Component, name: string): ContentLine | undefined =>
  component.properties.find((property) => property.name === name);

export const allOf = (component: Component, name: string): readonly ContentLine[] =>
  component.properties.filter((property) => property.name === name);
