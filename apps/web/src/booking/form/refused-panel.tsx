import { Link } from "@tanstack/react-router";
import { Notice } from "@waymark/ui/notice";
import type { Refusal } from "../../shared/api/index.ts";
import { AlternativeButtons } from "../slot/alternative-buttons.tsx";
import { longDateText } from "../slot/date-text.ts";
import { nearestStart } from "../slot/nearest-start.ts";
import { clockOf } from "../slot/wall-clock.ts";

type Props = {
  readonly refusal: Refusal;
  readonly alternatives: readonly string[];
  /** The listing on which an introduction can be asked for; not for who books for others. */
  readonly slug?: string | undefined;
  readonly zone: string;
  readonly theirZone: string;
  /** The start that could not be had. */
  readonly wanted: string;
  readonly onTake: (start: string) => void;
};

const toSessions: readonly Refusal["code"][] = [
  "booking.id_taken",
  "booking.already_seated",
  "booking.mentee_busy",
  "booking.mentee_at_limit",
];

const titleOf = ({ refusal, zone, wanted }: Props, best: string | undefined): string => {
  if (refusal.code !== "slot.taken") return "Not booked";
  if (best === undefined) return "Somebody was faster";
  const clock = clockOf(zone);
  const { date, time } = clock(Date.parse(best));
  const isSameDay = clock(Date.parse(wanted)).date === date;
  return `Somebody was faster: take ${isSameDay ? time : `${longDateText(date)}, ${time},`} instead?`;
};

/** Why a time could not be had, and the way on. */
export const RefusedPanel = (props: Props) => {
  const { refusal, alternatives, slug, zone, theirZone, wanted, onTake } = props;
  const best = nearestStart(alternatives, wanted);
  return (
    <Notice tone="bad" title={titleOf(props, best)} announce>
      {refusal.code !== "slot.taken" && <p>{refusal.text}</p>}
      {refusal.code === "network" && <p>What you wrote is kept. Sending again is safe.</p>}
      {alternatives.length > 0 && (
        <AlternativeButtons
          title="Free near it:"
          starts={alternatives}
          best={best}
          zone={zone}
          theirZone={theirZone}
          onChoose={onTake}
        />
      )}
      {slug !== undefined && refusal.code === "booking.introduction_required" && (
        <p>
          <Link to="/mentors/$slug/ask" params={{ slug }} className="text-link">
            Ask for an introduction
          </Link>
        </p>
      )}
      {toSessions.includes(refusal.code) && (
        <p>
          <Link to="/sessions" className="text-link">
            Your sessions
          </Link>
        </p>
      )}
    </Notice>
  );
};
