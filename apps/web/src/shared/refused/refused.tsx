import { Notice } from "@waymark/ui/notice";
import type { Refusal } from "../api/index.ts";

type Props = {
  readonly refusal: Refusal | undefined;
  /** What did not happen. */
  readonly title?: string;
};

/** Below what was refused. Every step carries a key of its own, so that it can be taken once more. */
export const Refused = ({ refusal, title = "Nothing was changed" }: Props) =>
  refusal === undefined ? null : (
    <Notice tone="bad" title={title} announce>
      <p>{refusal.text}</p>
      {refusal.code === "network" && <p>Pressing again is safe.</p>}
    </Notice>
  );
