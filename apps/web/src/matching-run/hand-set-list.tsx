import { Button } from "@waymark/ui/button";
import { type HandSet, handSetPairs, type MatchingDraft, withHandSet } from "./draft.ts";

const titles = {
  together: "You want together",
  apart: "You keep apart",
} as const satisfies Record<HandSet, string>;

type Props = {
  readonly draft: MatchingDraft;
  readonly onChange: (draft: MatchingDraft) => void;
};

/** The pairs that the next run is given, each with the way to give it up again. */
export const HandSetList = ({ draft, onChange }: Props) =>
  (["together", "apart"] as const).map((list) => {
    const pairs = handSetPairs(draft, list);
    if (pairs.length === 0) return null;
    return (
      <section key={list} aria-label={titles[list]} className="grid gap-2">
        <h3 className="font-semibold">{titles[list]}</h3>
        <ul className="grid gap-1">
          {pairs.map((two) => (
            <li
              key={`${two.mentor.id} ${two.mentee.id}`}
              className="flex flex-wrap items-center justify-between gap-2 text-sm"
            >
              <span className="min-w-0 wrap-anywhere">
                <bdi>{two.mentee.name || "Somebody"}</bdi> and{" "}
                <bdi>{two.mentor.name || "somebody"}</bdi>
              </span>
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Leave open: ${two.mentee.name} and ${two.mentor.name}`}
                onClick={() => onChange(withHandSet(draft, two, list))}
              >
                Leave open
              </Button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
