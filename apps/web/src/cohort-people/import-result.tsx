import { Notice } from "@waymark/ui/notice";
import type { Counts } from "./send-batches.ts";

const lines = (counts: Counts, isDone: boolean): readonly string[] =>
  [
    [counts.added, isDone ? "added" : "to be added"],
    [counts.updated, isDone ? "brought up to date" : "to be brought up to date"],
    [counts.unchanged, "as they are in the list already"],
    [counts.left_alone, "left alone: they declined, gave their place back or were taken out"],
  ].flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));

/** What an import would do, or has done. */
export const ImportResult = ({
  counts,
  isDone,
}: {
  readonly counts: Counts;
  readonly isDone: boolean;
}) => (
  <Notice
    tone={isDone ? "good" : "plain"}
    title={isDone ? "They are in the list" : "This is what would happen"}
    announce
  >
    <ul>
      {lines(counts, isDone).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p>Nobody is written to by this.</p>
  </Notice>
);
