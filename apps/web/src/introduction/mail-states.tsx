import type { IntroductionView } from "@waymark/contracts/introduction";
import { Tag } from "@waymark/ui/tag";
import { menteeName } from "./mentee-name.ts";
import { mailText, stateText } from "../delivery/index.ts";

/** What became of each mail, so that nobody waits for one that never arrived. */
export const MailStates = ({ view }: { readonly view: IntroductionView }) => {
  if (view.deliveries.length === 0) {
    return <p className="text-sm text-ink-soft">No mail has gone out yet.</p>;
  }
  return (
    <ul className="grid gap-3">
      {view.deliveries.map(({ template, recipient, state, updatedAt }) => {
        const { label, meaning, tone } = stateText[state];
        const other =
          recipient === "mentee" ? menteeName(view.mentee).within : view.mentor.displayName;
        const to = recipient === view.viewer ? "you" : other;
        return (
          <li key={`${template} ${recipient} ${updatedAt}`} className="grid gap-1 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-2">
              <span className="wrap-anywhere">
                {mailText[template]} to <bdi>{to}</bdi>
              </span>
              <Tag tone={tone}>{label}</Tag>
            </p>
            {tone === "bad" && <p className="text-ink-soft">{meaning}</p>}
          </li>
        );
      })}
    </ul>
  );
};
