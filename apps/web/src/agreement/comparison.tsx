import { compareSheets, type Expectations } from "@waymark/domain/agreement";
import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";
import { Paragraphs } from "../listing/index.ts";
import { cadenceLabel, channelLabel, confidentialityLabel, quietLabel } from "./words.ts";

type Props = {
  readonly otherName: string;
  readonly own: Expectations;
  readonly others: Expectations;
  /** Below a proposal, which is what there is to do by then. */
  readonly isFolded: boolean;
};

type RowProps = {
  readonly title: string;
  readonly isSame: boolean | undefined;
  readonly otherName: string;
  readonly own: ReactNode;
  readonly others: ReactNode;
};

const Row = ({ title, isSame, otherName, own, others }: RowProps) => (
  <section className="grid gap-2 border-t border-line py-4">
    <h4 className="flex flex-wrap items-center gap-3 font-semibold">
      {title}
      {isSame !== undefined && (
        <Tag tone={isSame ? "good" : "heed"}>{isSame ? "The same" : "To talk about"}</Tag>
      )}
    </h4>
    <div className="grid gap-3 sm:grid-cols-2 sm:gap-6">
      <div className="grid min-w-0 content-start gap-1">
        <span className="text-sm text-ink-soft">You</span>
        <div className="wrap-anywhere">{own}</div>
      </div>
      <div className="grid min-w-0 content-start gap-1">
        <span className="text-sm text-ink-soft">
          <bdi>{otherName}</bdi>
        </span>
        <div className="wrap-anywhere">{others}</div>
      </div>
    </div>
  </section>
);

const listOf = (names: readonly string[]): ReactNode =>
  names.length === 0 ? (
    "Nothing"
  ) : (
    <ul className="grid gap-0.5">
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );

const words = (text: string): ReactNode => (text === "" ? "–" : <Paragraphs text={text} />);

type Line = {
  readonly title: string;
  /** What may differ, and then is to be talked about; hopes may. */
  readonly compared?: keyof ReturnType<typeof compareSheets>;
  readonly show: (sheet: Expectations) => ReactNode;
};

const lines: readonly Line[] = [
  { title: "Hopes", show: ({ hopes }) => words(hopes) },
  { title: "What you bring, and what you cannot give", show: ({ offers }) => words(offers) },
  {
    title: "How often to meet",
    compared: "cadence",
    show: ({ cadence }) => cadenceLabel(cadence),
  },
  {
    title: "How to reach each other",
    compared: "channels",
    show: ({ channels }) => listOf(channels.map(channelLabel)),
  },
  {
    title: "Quiet hours",
    compared: "quietHours",
    show: ({ quietHours }) => quietLabel(quietHours),
  },
  {
    title: "Topics off limits",
    compared: "topicsOffLimits",
    show: ({ topicsOffLimits }) => listOf(topicsOffLimits),
  },
  {
    title: "What happens to what you say",
    compared: "confidentiality",
    show: ({ confidentiality }) => confidentialityLabel(confidentiality),
  },
];

const Lines = ({ otherName, own, others }: Omit<Props, "isFolded">) => {
  const found = compareSheets(own, others);
  return lines.map(({ title, compared, show }) => (
    <Row
      key={title}
      title={title}
      isSame={compared && found[compared].isSame}
      otherName={otherName}
      own={show(own)}
      others={show(others)}
    />
  ));
};

/** Both sheets side by side; where they differ is marked, as that is what there is to talk about. */
export const Comparison = ({ isFolded, ...sheets }: Props) =>
  isFolded ? (
    <details className="panel px-5 sm:px-7">
      <summary className="cursor-pointer py-5 font-bold">What each of you expects</summary>
      <Lines {...sheets} />
    </details>
  ) : (
    <section aria-labelledby="side-by-side" className="panel grid p-5 sm:p-7">
      <div className="grid gap-1 pb-4">
        <h3 id="side-by-side" className="text-lg font-bold">
          Side by side
        </h3>
        <p className="max-w-[60ch] text-sm text-ink-soft text-pretty">
          Where you differ there is something to talk about. Then one of you proposes, and the other
          signs.
        </p>
      </div>
      <Lines {...sheets} />
    </section>
  );
