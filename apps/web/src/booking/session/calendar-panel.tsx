import { useQuery } from "@tanstack/react-query";
import { buttonClass } from "@waymark/ui/button";
import { linksOptions, OwnLinks } from "../../calendar/index.ts";
import { useApi } from "../../shared/api/index.ts";

/** Opens the reader's calendar program with the address to follow. */
const subscription = (address: string): string => address.replace(/^https?:/u, "webcal:");

const buttonLook = buttonClass({ variant: "secondary", size: "sm" });

/** The way from here into the reader's own calendar, which then follows every change. */
export const CalendarPanel = () => {
  const { data } = useQuery(linksOptions(useApi()));
  const address = data?.links?.sessions;
  return (
    <section aria-labelledby="calendar" className="panel grid grid-cols-1 content-start gap-4 p-5">
      <h2 id="calendar" className="font-bold">
        Add to calendar
      </h2>
      {address === undefined ? (
        <p className="text-sm text-pretty text-ink-soft">
          The mail about each session holds a calendar file. Or let your calendar follow all of them
          by a private link, changes included.
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <a href={subscription(address)} className={buttonLook}>
            Follow in my calendar
          </a>
          <a href={address} download="waymark.ics" className={buttonLook}>
            Download the file
          </a>
        </div>
      )}
      <OwnLinks />
    </section>
  );
};
