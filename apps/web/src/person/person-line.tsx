import { Avatar } from "@waymark/ui/avatar";
import { Button } from "@waymark/ui/button";

type Props = {
  readonly displayName: string;
  readonly heading: "h2" | "h3";
  readonly about: string;
  /** What the button does with this person; it is read out with the name. */
  readonly act: string;
  readonly busy: boolean;
  readonly onAct: () => void;
};

/** One person of a list, with the one thing that can be done about them. */
export const PersonLine = ({ displayName, heading: Heading, about, act, busy, onAct }: Props) => (
  <li className="flex flex-wrap items-center justify-between gap-3 border-line py-3 not-first:border-t sm:flex-nowrap">
    <div className="flex min-w-0 items-center gap-3">
      <Avatar name={displayName} size="sm" />
      <div className="min-w-0">
        <Heading className="font-semibold wrap-anywhere">
          <bdi>{displayName}</bdi>
        </Heading>
        <p className="text-sm text-ink-soft wrap-anywhere">{about}</p>
      </div>
    </div>
    <Button
      variant="secondary"
      size="sm"
      className="min-h-11! shrink-0"
      busy={busy}
      onClick={onAct}
    >
      {act}
      <span className="sr-only"> {displayName}</span>
    </Button>
  </li>
);
