import type { ParityGroup } from "@waymark/contracts/sponsor-report";
import { BarTable } from "@waymark/ui/chart";
import { daysText, markText, toldText, valueText } from "./report-text.ts";

const dimensionText = { department: "Department", location: "Place" } as const;

const marks = ["joined", "matched", "met"] as const;
const spans = [
  { name: "joined", label: "Days until they joined" },
  { name: "met", label: "Days from the match to the first session" },
] as const;

const ofText = ({ people: { marks: told, people } }: ParityGroup, mark: (typeof marks)[number]) =>
  told[mark] === people || told[mark] === null
    ? toldText(told[mark], people)
    : `${toldText(told[mark], people)} of ${people}`;

type Props = { readonly groups: readonly ParityGroup[] };

const Figures = ({ groups }: Props) => {
  const labelOf = ({ value }: ParityGroup) => <bdi>{valueText(value)}</bdi>;
  const keyOf = ({ value }: ParityGroup): string => value ?? "several, together";
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2 xl:grid-cols-3 print:grid-cols-2">
      {marks.map((mark) => (
        <BarTable
          key={mark}
          caption={`${markText[mark]}, of those who were invited`}
          labelHead="Group"
          valueHead="People"
          max={1}
          bars={groups.map((group) => ({
            key: keyOf(group),
            label: labelOf(group),
            value: (group.people.marks[mark] ?? 0) / group.people.people,
            text: ofText(group, mark),
          }))}
        />
      ))}
      {spans.map(({ name, label }) => (
        <BarTable
          key={name}
          caption={`${label}, on average`}
          labelHead="Group"
          valueHead="Days"
          max={Math.max(1, ...groups.map(({ people }) => people.meanDays[name] ?? 0))}
          bars={groups.map((group) => ({
            key: keyOf(group),
            label: labelOf(group),
            value: group.people.meanDays[name],
            text: daysText(group.people.meanDays[name]),
          }))}
        />
      ))}
    </div>
  );
};

/** The same figures of groups side by side, so that one sees who waits longer or is left out. */
export const Parity = ({ groups }: Props) =>
  groups.length === 0 ? (
    <p className="max-w-[60ch] text-pretty text-ink-soft">
      Groups are laid side by side once there are two of them with at least 54 people each, such as
      two departments.
    </p>
  ) : (
    <div className="grid gap-8">
      {(["department", "location"] as const)
        .map((dimension) => ({
          dimension,
          own: groups.filter((group) => group.dimension === dimension),
        }))
        .filter(({ own }) => own.length > 0)
        .map(({ dimension, own }) => (
          <div key={dimension} className="grid gap-3">
            <h4 className="text-lg font-semibold">{dimensionText[dimension]}</h4>
            <Figures groups={own} />
          </div>
        ))}
    </div>
  );
