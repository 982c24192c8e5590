import type { PublicListing } from "@waymark/contracts/listing";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";

const steps = [
  "You write a few lines: your goal, why this mentor, what you ask.",
  "The mentor answers within 72 hours. If not, we tell you who else has time.",
  "On a yes, a mail introduces you to each other.",
];

/** The way from reading to asking. */
export const AskPanel = ({ listing }: { readonly listing: PublicListing }) =>
  listing.status === "paused" ? (
    <Notice tone="heed" title="Not taking requests at the moment">
      <p>
        This mentor has paused.{" "}
        <Link to="/" search={{ skill: listing.skills.slice(0, 1) }} className="text-link">
          Others who know {listing.skills[0]}
        </Link>
      </p>
    </Notice>
  ) : (
    <div className="panel grid gap-4 p-5">
      <Link
        to="/mentors/$slug/ask"
        params={{ slug: listing.slug }}
        className={buttonClass({ size: "lg" })}
      >
        Ask for an introduction
      </Link>
      <ol className="grid gap-2.5 text-sm text-ink-soft">
        {steps.map((step, at) => (
          <li key={step} className="flex gap-3">
            <span aria-hidden="true" className="font-serif font-bold text-blaze">
              {at + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
