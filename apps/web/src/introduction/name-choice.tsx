import type { PublicListing } from "@waymark/contracts/listing";
import { goesWithoutName } from "@waymark/domain/introduction";
import { Checkbox } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import type { Draft } from "./draft.ts";

type Props = {
  readonly listing: PublicListing;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly onChange: (withoutName: boolean) => void;
};

/** Whether the mentor reads the name with the request: the writer's choice, or settled by the mentor. */
export const NameChoice = ({ listing, draft, error, onChange }: Props) => (
  <div className="grid gap-3">
    {listing.requestsWithoutName === true ? (
      <Notice title="First requests to this mentor go out without names">
        <p>
          They read what you write, and your time zone. They see your name and your mail address
          only by accepting.
        </p>
      </Notice>
    ) : (
      <Checkbox
        checked={draft.withoutName === true}
        onChange={(event) => onChange(event.target.checked)}
        label={
          <span className="grid">
            <span>Send it without my name</span>
            <span className="text-sm text-ink-soft">
              <bdi>{listing.displayName}</bdi> reads what you write, and your time zone. They see
              your name and your mail address only by accepting.
            </span>
          </span>
        }
      />
    )}
    {goesWithoutName(listing, draft) && error !== undefined && (
      <Notice tone="bad" title="Your words name you" announce>
        <p>{error}</p>
      </Notice>
    )}
  </div>
);
