import type { BookingView } from "@waymark/contracts/booking";
import { buttonClass } from "@waymark/ui/button";
import { useNow } from "../../shared/time/index.ts";

/** Some sessions last longer than they were booked for. */
const overrunMs = 60 * 60_000;

/** Where the session takes place, for those who have a place in it, until it is over. */
export const JoinPanel = ({ view }: { readonly view: BookingView }) => {
  const nowMs = useNow();
  const isOver = nowMs > Date.parse(view.end) + overrunMs;
  if (isOver || view.status !== "confirmed") return null;
  if (view.seat === "waiting" || view.seat === "released") return null;
  return (
    <section aria-label="Where" className="flex flex-wrap items-center gap-x-4 gap-y-3">
      {view.meetingUrl === null ? (
        <p className="text-ink-soft text-pretty">
          {view.viewer === "mentee"
            ? "No link to join is set. Your mentor tells you where you meet."
            : "No link to join is set. Add one to what you offer, or tell them where you meet."}
        </p>
      ) : (
        <>
          <a href={view.meetingUrl} rel="noreferrer" className={buttonClass({ size: "lg" })}>
            Join the session
          </a>
          <span className="min-w-0 text-sm text-ink-soft wrap-anywhere">
            {new URL(view.meetingUrl).host}
          </span>
        </>
      )}
    </section>
  );
};
