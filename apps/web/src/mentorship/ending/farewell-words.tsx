import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Paragraphs } from "../../shared/text/index.ts";

type Words = NonNullable<MentorshipView["othersFarewell"]>;

/** A goodbye to be read; what its writer left out is not there. */
export const FarewellWords = ({ words }: { readonly words: Words }) => {
  const parts = [
    ["What you did", words.whatWeDid],
    ["Thanks", words.thanks],
    ["What is next", words.whatIsNext],
  ] as const;
  return parts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => (
      <div key={label} className="grid gap-1">
        <h4 className="text-sm text-ink-soft">{label}</h4>
        <div className="grid max-w-[62ch] gap-3 font-serif text-lg">
          <Paragraphs text={text} />
        </div>
      </div>
    ));
};
