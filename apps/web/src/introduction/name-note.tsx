import type { IntroductionView } from "@waymark/contracts/introduction";
import { Notice } from "@waymark/ui/notice";

type Props = {
  readonly view: Pick<IntroductionView, "viewer" | "status" | "withoutName" | "mentor">;
};

/** Who sees what of a request without a name, for both of its sides. */
export const NameNote = ({ view }: Props) => {
  if (view.withoutName !== true || view.status === "accepted") return null;
  if (view.viewer === "mentee") {
    return (
      <Notice title="Sent without your name">
        <p>
          {view.mentor.displayName} sees your name and mail address only by accepting. Otherwise
          they never do.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="A request without a name">
      <p>
        It is here to be read for what it says. If you accept, you both see who the other is. If
        not, the name stays unknown.
      </p>
    </Notice>
  );
};
