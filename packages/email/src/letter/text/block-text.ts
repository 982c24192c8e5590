import type { Block } from "../block.ts";
import { runsText } from "./runs-text.ts";
import { wrap } from "./wrap.ts";

const quoteText = (text: string): string =>
  text
    .split("\n")
    .map((line) => wrap(line, "> "))
    .join("\n");

/** The text form of one block, without a line break at its end. Links stand on lines of their own. */
export const blockText = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
      return wrap(runsText(block.line.runs));
    case "quote":
      return `${wrap(`${runsText(block.label)}:`)}\n${quoteText(block.text)}`;
    case "facts":
      return block.facts
        .map(({ label, lines }) =>
          [
            wrap(`${runsText(label)}:`),
            ...lines.map(({ runs }) => wrap(runsText(runs), "  ", "    ")),
          ].join("\n"),
        )
        .join("\n\n");
    case "actions":
      return block.actions.map(({ label, url }) => `${label}:\n${url}`).join("\n\n");
    case "steps":
      return [
        `${block.title}:`,
        ...block.steps.map((step, at) => wrap(runsText(step), `${at + 1}. `, "   ")),
      ].join("\n");
    case "suggestions":
      return [
        `${block.title}:`,
        ...block.suggestions.map(
          ({ name, about, url }) => `${wrap(name)}\n${wrap(about, "  ")}\n${url}`,
        ),
      ].join("\n\n");
    case "code":
      return `    ${block.code}`;
  }
};
