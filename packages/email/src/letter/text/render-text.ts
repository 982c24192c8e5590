import type { Letter } from "../letter.ts";
import { blockText } from "./block-text.ts";
import { runsText } from "./runs-text.ts";
import { wrap } from "./wrap.ts";

/** The text part of a letter: for people who read mail as text, and for readers who are machines. */
export const renderText = (letter: Letter): string => {
  const { heading, blocks, reason, unsubscribePage, unsubscribeLabel = "Stop reminders" } = letter;
  const title = wrap(runsText(heading));
  const underline = "=".repeat(Math.max(...title.split("\n").map((line) => line.length)));
  return [
    `${title}\n${underline}`,
    ...blocks.map(blockText),
    "----",
    wrap(`Waymark. ${runsText(reason)}`),
    ...(unsubscribePage === undefined ? [] : [`${unsubscribeLabel}:\n${unsubscribePage}`]),
  ]
    .join("\n\n")
    .concat("\n");
};
