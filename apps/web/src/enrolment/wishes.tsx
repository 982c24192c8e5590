import type { Choice } from "@waymark/contracts/enrolment";
import { type EnrolmentForm, prefersMax } from "@waymark/domain/enrolment";
import { Checkbox } from "@waymark/ui/field";

type Props = {
  readonly choices: readonly Choice[];
  readonly prefers: EnrolmentForm["prefers"];
  readonly onChange: (prefers: EnrolmentForm["prefers"]) => void;
};

const rank = ["first", "second", "third", "fourth", "fifth"] as const;

/** Whom somebody would like to meet, in the order in which they choose. */
export const Wishes = ({ choices, prefers, onChange }: Props) => (
  <fieldset className="grid gap-3">
    <legend className="mb-1 text-lg font-bold">Whom you would like to meet</legend>
    <p className="text-sm text-ink-soft">
      Up to {prefersMax}, the most wanted first. Read by the matching. Whoever you are brought
      together with may read that they were wished for, never in which place.
    </p>
    {choices.length === 0 ? (
      <p className="text-sm">
        Nobody has joined yet whom you could choose. Look again in some days.
      </p>
    ) : (
      <ul className="grid gap-2 sm:grid-cols-2">
        {choices.map(({ id, name, skills, industry }) => {
          const at = prefers.indexOf(id);
          return (
            <li key={id} className="rounded-md border border-line px-4 py-2">
              <Checkbox
                checked={at >= 0}
                disabled={at < 0 && prefers.length >= prefersMax}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...prefers, id]
                      : prefers.filter((other) => other !== id),
                  )
                }
                label={
                  <span className="grid gap-0.5">
                    <span className="font-semibold">
                      <bdi>{name}</bdi>
                      {at >= 0 && (
                        <span className="font-normal text-blaze-strong"> · {rank[at]} choice</span>
                      )}
                    </span>
                    <span className="text-sm text-ink-soft">
                      {[industry, ...skills].filter((part) => part !== undefined).join(" · ")}
                    </span>
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    )}
  </fieldset>
);
