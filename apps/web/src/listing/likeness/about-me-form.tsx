import type { FacetName, SearchAnswer } from "@waymark/contracts/listing";
import { Field, SelectInput } from "@waymark/ui/field";
import { facetTitle, facetValueText, seniorityText } from "../facet-text.ts";
import type { AboutMe } from "../search-input.ts";
import { type Option, ValuesField } from "./values-field.tsx";

type Props = {
  readonly aboutMe: AboutMe;
  /** All facets of all mentors, whose values are the ones that can be shared. */
  readonly facets: SearchAnswer["facets"];
  readonly onChange: (aboutMe: AboutMe) => void;
};

const singles = ["function", "industry", "seniority", "country"] as const;
type Single = (typeof singles)[number];

const optionsOf = (facets: Props["facets"], facet: FacetName): readonly Option[] =>
  facets[facet]
    .map(({ value }) => ({ value, text: facetValueText(facet, value) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, "en"));

const levels: readonly Option[] = Object.entries(seniorityText).map(([value, text]) => ({
  value,
  text,
}));

/** What was said stays in the list, also where no mentor has it any more. */
const withOwn = (options: readonly Option[], facet: Single, own: string | undefined) =>
  own === undefined || options.some(({ value }) => value === own)
    ? options
    : [{ value: own, text: facetValueText(facet, own) }, ...options];

export const AboutMeForm = ({ aboutMe, facets, onChange }: Props) => {
  const set = (facet: Single, value: string) => {
    const { [facet]: _left, ...rest } = aboutMe;
    onChange(value === "" ? rest : { ...rest, [facet]: value });
  };
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 flex w-full flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">About me</span>
        <span className="text-xs text-ink-soft">
          Stays on this device; goes along with searches and is not kept there
        </span>
      </legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <ValuesField
          label="My skills"
          isOpen
          values={aboutMe.skills ?? []}
          options={optionsOf(facets, "skill")}
          textOf={(value) => value}
          onChange={(skills) => onChange({ ...aboutMe, skills })}
        />
        <ValuesField
          label="My languages"
          isOpen={false}
          values={aboutMe.languages ?? []}
          options={optionsOf(facets, "language")}
          textOf={(value) => facetValueText("language", value)}
          onChange={(languages) => onChange({ ...aboutMe, languages })}
        />
        {singles.map((facet) => (
          <Field key={facet} label={`My ${facetTitle[facet].toLowerCase()}`}>
            {(control) => (
              <SelectInput
                {...control}
                value={aboutMe[facet] ?? ""}
                onChange={(event) => set(facet, event.target.value)}
              >
                <option value="">Not said</option>
                {withOwn(
                  facet === "seniority" ? levels : optionsOf(facets, facet),
                  facet,
                  aboutMe[facet],
                ).map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
};
