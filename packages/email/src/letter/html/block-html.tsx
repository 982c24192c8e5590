import type { ReactElement } from "react";
import type { Block } from "../block.ts";
import { Actions } from "./actions.tsx";
import { Code } from "./code.tsx";
import { Facts } from "./facts.tsx";
import { Quote } from "./quote.tsx";
import { Steps } from "./steps.tsx";
import { Suggestions } from "./suggestions.tsx";
import { TextLine } from "./text-line.tsx";

export const BlockHtml = ({ block }: { readonly block: Block }): ReactElement => {
  switch (block.kind) {
    case "paragraph":
      return <TextLine line={block.line} />;
    case "quote":
      return <Quote label={block.label} text={block.text} />;
    case "facts":
      return <Facts facts={block.facts} />;
    case "actions":
      return <Actions actions={block.actions} />;
    case "steps":
      return <Steps title={block.title} steps={block.steps} />;
    case "suggestions":
      return <Suggestions title={block.title} suggestions={block.suggestions} />;
    case "code":
      return <Code code={block.code} />;
  }
};
