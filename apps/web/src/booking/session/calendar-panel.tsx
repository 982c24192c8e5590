import { useQuery } from "@tanstack/react-query";
import { buttonClass } from "@waymark/ui/button";
import { linksOptions, OwnLinks } from "../../calendar/index.ts";
import { useApi } from "../../shared/api/index.ts";

/** Opens the reader's calendar program with the address to follow. */
const subscription = (address: string): string => address.replace(/^https?:/u, "webcal:");

const buttonLook = buttonClass({ variant: "secondary", size: "sm" });

/** The file that the latest mail about that session carries; phones open it in their calendar. */
const OneSession = ({ sessionId }: { readonly sessionId: string }) => (
  <div className="grid justify-items-start gap-3 border-b border-line pb-4">
    <a href={`/api/sessions/${sessionId}.ics`} className={buttonClass({ variant: "secondary" })}>
      Add to calendar
    </a>
    <p className="text-sm text-pretty text-ink-soft">
      This session alone. When it moves, open the new file: it takes the place of the old entry.
    </p>
  </div>
);

type Props = {
  /** The session in view, once it is settled. */
  readonly sessionId?: string | undefined;
};

/** The ways from here into the reader's own calendar, which can follow every change. */
export const CalendarPanel = ({ sessionId }: Props) => {
  const { data } = useQuery(linksOptions(useApi()));
  const address = data?.links?.sessions;
  return (
    <section aria-labelledby="calendar" className="panel grid grid-cols-1 content-start gap-4 p-5">
      <h2 id="calendar" className="font-bold">
        In your calendar
      </h2>
      {sessionId !== undefined && <OneSession sessionId={sessionId} />}
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
