import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, buttonClass } from "@waymark/ui/button";
import { refusalOf, useApi } from "../../shared/api/index.ts";
import { calendarLinksOptions } from "../queries.ts";
import { CopyAddress } from "./copy-address.tsx";

/** Opens the reader's calendar program with the address to follow. */
const subscription = (address: string): string => address.replace(/^https?:/u, "webcal:");

/** The way from here into the reader's own calendar, which then follows every change. */
export const CalendarPanel = () => {
  const api = useApi();
  const client = useQueryClient();
  const options = calendarLinksOptions(api);
  const { data } = useQuery(options);
  const renewing = useMutation({
    mutationFn: (revision: number) => api.calendar.renewLinks.mutate({ revision }),
    onSuccess: (answer) => client.setQueryData(options.queryKey, answer),
  });
  if (data === undefined) return null;
  const { links, revision } = data;
  const renew = () => renewing.mutate(revision);
  return (
    <section aria-labelledby="calendar" className="panel grid content-start gap-4 p-5">
      <h2 id="calendar" className="font-bold">
        In your own calendar
      </h2>
      {links === null ? (
        <>
          <p className="text-sm text-pretty text-ink-soft">
            The mail about each session holds a calendar file. Or let your calendar follow all of
            them by a private link, changes included.
          </p>
          <div>
            <Button variant="secondary" busy={renewing.isPending} onClick={renew}>
              Add to calendar
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            <a
              href={subscription(links.sessions)}
              className={buttonClass({ variant: "secondary", size: "sm" })}
            >
              Follow in my calendar
            </a>
            <a
              href={links.sessions}
              download="waymark.ics"
              className={buttonClass({ variant: "secondary", size: "sm" })}
            >
              Download the file
            </a>
          </div>
          <CopyAddress
            label="Your sessions"
            hint="Keep this address to yourself: it shows with whom you meet."
            address={links.sessions}
          />
          <CopyAddress
            label="Only when you are busy"
            hint="May be given away: it shows no names."
            address={links.freeBusy}
          />
          <div>
            <Button
              variant="quiet"
              size="sm"
              className="-ms-3"
              busy={renewing.isPending}
              onClick={renew}
            >
              End these links and make new ones
            </Button>
          </div>
        </>
      )}
      <output className="block text-sm">
        {renewing.isError && refusalOf(renewing.error).text}
        {renewing.isSuccess && revision > 1 && "The old links no longer work."}
      </output>
    </section>
  );
};
