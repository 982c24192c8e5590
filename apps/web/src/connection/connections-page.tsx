import { Link } from "@tanstack/react-router";
import { useOrganisation } from "../organisation/index.ts";
import { KeySection } from "./key-section.tsx";
import { WebhookSection } from "./webhook-section.tsx";

/** How an organisation's own programs and channels are connected. */
export const ConnectionsPage = () => {
  const { id } = useOrganisation();
  return (
    <div className="grid grid-cols-1 gap-10">
      <p className="max-w-[65ch] text-ink-soft text-pretty">
        Let your own systems read and list people, and let your team's channels hear what happens.
        What mentors and mentees say to each other is never part of it.{" "}
        <Link to="/developers" className="text-link">
          What programs can do
        </Link>
      </p>
      <KeySection organisationId={id} />
      <WebhookSection organisationId={id} />
    </div>
  );
};
