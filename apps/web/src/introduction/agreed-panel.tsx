import type { IntroductionView } from "@waymark/contracts/introduction";
import { buttonClass } from "@waymark/ui/button";
import { timeElsewhere, zonedMomentText } from "../shared/time/index.ts";

/** After a yes: when they meet, and how to write to each other. */
export const AgreedPanel = ({ view }: { readonly view: IntroductionView }) => {
  if (view.status !== "accepted") return null;
  const [me, other] =
    view.viewer === "mentor" ? [view.mentor, view.mentee] : [view.mentee, view.mentor];
  return (
    <section aria-label="What is agreed" className="panel grid gap-4 p-5 sm:p-7">
      {view.agreedTime !== undefined && (
        <div>
          <p className="text-sm text-ink-soft">First call</p>
          <p className="font-serif text-2xl font-semibold">
            {zonedMomentText(view.agreedTime, me.timeZone)}
          </p>
          <p className="text-sm text-ink-soft">
            {timeElsewhere(view.agreedTime, me.timeZone, other.timeZone)}
          </p>
        </div>
      )}
      {other.emailAddress !== undefined && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href={`mailto:${other.emailAddress}`} className={buttonClass()}>
            Write a mail
          </a>
          <span className="wrap-anywhere">{other.emailAddress}</span>
        </div>
      )}
    </section>
  );
};
