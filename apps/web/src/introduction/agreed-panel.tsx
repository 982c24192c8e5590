import type { IntroductionView } from "@waymark/contracts/introduction";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { timeElsewhere, zonedMomentText } from "../shared/time/index.ts";

/** After a yes: when they meet or how to agree on it, and where the mentorship goes on. */
export const AgreedPanel = ({ view }: { readonly view: IntroductionView }) => {
  if (view.status !== "accepted") return null;
  const [me, other] =
    view.viewer === "mentor" ? [view.mentor, view.mentee] : [view.mentee, view.mentor];
  const canBook = view.viewer === "mentee" && view.agreedTime === undefined;
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
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {canBook && (
          <Link
            to="/mentors/$slug/book"
            params={{ slug: view.mentor.slug }}
            className={buttonClass()}
          >
            Book a time
          </Link>
        )}
        {other.emailAddress !== undefined && (
          <>
            <a
              href={`mailto:${other.emailAddress}`}
              className={buttonClass({ variant: canBook ? "secondary" : "primary" })}
            >
              Write a mail
            </a>
            <span className="wrap-anywhere">{other.emailAddress}</span>
          </>
        )}
      </div>
      <p className="text-pretty">
        <Link to="/mentorships" className="text-link">
          Your mentorship
        </Link>{" "}
        begins with what each of you expects of it.
      </p>
    </section>
  );
};
