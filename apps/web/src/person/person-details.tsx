import type { Me } from "@waymark/contracts/person";
import { Avatar } from "@waymark/ui/avatar";
import { clockText, offsetMinutes, offsetText, useNow, zoneCity } from "../shared/time/index.ts";

type Registered = Extract<Me, { state: "registered" }>["person"];

const roleText = { mentee: "Mentee", mentor: "Mentor", operator: "Operator" } as const;

export const PersonDetails = ({ person }: { readonly person: Registered }) => {
  const nowMs = useNow();
  const zone = `${zoneCity(person.timeZone)} (${offsetText(offsetMinutes(nowMs, person.timeZone))})`;
  const rows = [
    {
      term: "E-mail",
      value: person.emailAddress,
      seenBy: "you, and whoever you are introduced to",
    },
    { term: "Time zone", value: zone, seenBy: "you, and whoever you write to" },
    {
      term: "You are here as",
      value: person.roles.map((role) => roleText[role]).join(", "),
      seenBy: "only you",
    },
  ];
  return (
    <div className="grid gap-5">
      <div className="flex items-center gap-4">
        <Avatar name={person.displayName} size="lg" />
        <div className="min-w-0">
          <p className="font-serif text-xl font-semibold wrap-anywhere">
            <bdi>{person.displayName}</bdi>
          </p>
          <p className="text-sm text-ink-soft">
            It is {clockText(nowMs, person.timeZone)} where you are.
          </p>
        </div>
      </div>
      <dl className="grid gap-3">
        {rows.map(({ term, value, seenBy }) => (
          <div key={term} className="grid gap-0.5 border-t border-line pt-3">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="wrap-anywhere">
              {value} <span className="block text-xs text-ink-soft">Seen by {seenBy}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
