import { Notice } from "@waymark/ui/notice";
import { type ClockChange, clockChangeText } from "./clock-change.ts";

type Props = {
  readonly changes: {
    readonly mine: readonly ClockChange[];
    readonly theirs: readonly ClockChange[];
  };
  readonly theirName: string;
};

/** That clocks are set among the dates in view: the distance of the two sides changes with it. */
export const ClockChangesNote = ({ changes: { mine, theirs }, theirName }: Props) => {
  const isShared = (change: ClockChange): boolean =>
    theirs.some(({ atMs }) => atMs === change.atMs);
  const texts = [
    ...mine.map((change) => clockChangeText(change, isShared(change) ? "both your" : "your")),
    ...theirs
      .filter(({ atMs }) => !mine.some((change) => change.atMs === atMs))
      .map((change) => clockChangeText(change, `${theirName}'s`)),
  ];
  if (texts.length === 0) return null;
  return (
    <Notice tone="heed" title="The clocks are set in these days">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
};
