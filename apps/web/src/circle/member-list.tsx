import type { CircleMember } from "@waymark/contracts/circle";
import { Avatar } from "@waymark/ui/avatar";
import { Tag } from "@waymark/ui/tag";
import { zoneCity } from "../shared/time/index.ts";

type Props = {
  readonly members: readonly CircleMember[];
  readonly nextHostId: string | undefined;
};

/** Everybody in a circle, with the way to write to them. */
export const MemberList = ({ members, nextHostId }: Props) => (
  <section aria-labelledby="members" className="grid gap-3">
    <h2 id="members" className="text-lg font-bold">
      Who is in it
    </h2>
    <ul className="grid gap-3 sm:grid-cols-2">
      {members.map(({ id, displayName, emailAddress, timeZone, isHost, isYou }) => (
        <li key={id} className="panel flex min-w-0 items-start gap-3 p-4">
          <Avatar name={displayName} />
          <div className="grid min-w-0 gap-1">
            <p className="font-semibold wrap-anywhere">
              <bdi>{displayName}</bdi>
              {isYou && <span className="font-normal text-ink-soft"> (you)</span>}
            </p>
            {!isYou && (
              <a className="text-link w-fit text-sm wrap-anywhere" href={`mailto:${emailAddress}`}>
                {emailAddress}
              </a>
            )}
            <p className="text-sm text-ink-soft">{zoneCity(timeZone)}</p>
            {isHost && (
              <p>
                <Tag tone="accent">Host now</Tag>
              </p>
            )}
            {id === nextHostId && !isHost && (
              <p>
                <Tag>Host next</Tag>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  </section>
);
