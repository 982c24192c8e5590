import type { SearchHit } from "@waymark/contracts/listing";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Tag } from "@waymark/ui/tag";
import { languageText } from "./facet-text.ts";
import { NextSlots } from "./next-slots.tsx";
import { PersonTime } from "./person-time.tsx";
import { priceText } from "./price-text.ts";
import { reasonText, type Slider } from "./reason-text.ts";
import { roleText } from "./role-text.ts";
import { shownSkills } from "./shown-skills.ts";

type Props = {
  readonly card: SearchHit;
  readonly zone: string;
  readonly slider: Slider | undefined;
};

/** One mentor among the results; the whole card leads to the listing, its times to their booking. */
export const ListingCard = ({ card, zone, slider }: Props) => {
  const { shown, more } = shownSkills(card.skills);
  const reason = reasonText(card, slider);
  return (
    <article className="panel relative flex h-full flex-col gap-4 p-5 transition-shadow duration-200 hover:border-edge hover:shadow-lift has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <div className="flex items-start gap-3.5">
        <Avatar name={card.displayName} />
        <div className="min-w-0">
          <h3 className="text-lg leading-snug font-bold wrap-anywhere">
            <Link
              to="/mentors/$slug"
              params={{ slug: card.slug }}
              className="after:absolute after:inset-0 focus-visible:outline-none"
            >
              <bdi>{card.displayName}</bdi>
            </Link>
          </h3>
          <p className="text-sm text-ink-soft">
            {roleText(card)} · <bdi>{card.company}</bdi>
          </p>
        </div>
      </div>
      <p dir="auto" className="font-serif text-lg leading-snug text-pretty wrap-anywhere">
        {card.headline}
      </p>
      <ul className="flex flex-wrap gap-1.5" aria-label="Skills">
        {shown.map((skill) => (
          <li key={skill}>
            <Tag>{skill}</Tag>
          </li>
        ))}
        {more > 0 && <li className="self-center text-sm text-ink-soft">and {more} more</li>}
      </ul>
      {reason !== undefined && (
        <p className="line-clamp-3 text-sm text-ink-soft text-pretty wrap-anywhere">{reason}</p>
      )}
      <div className="mt-auto grid gap-3 border-t border-line pt-3">
        <NextSlots card={card} zone={zone} />
        <p className="text-sm text-ink-soft">
          <PersonTime timeZone={card.timeZone} seenFrom={zone} />
          <br />
          Speaks {card.languages.map(languageText).join(", ")} · {priceText(card.hourlyPrice)}
        </p>
      </div>
    </article>
  );
};
