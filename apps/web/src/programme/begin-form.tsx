import { programmeTemplates, type ProgrammeTemplate } from "@waymark/domain/programme";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { cadenceText, templateText, weeksText } from "./programme-text.ts";

const templates = [
  "onboarding",
  "career_growth",
  "peer_circles",
  "flash",
] as const satisfies readonly ProgrammeTemplate[];

const hintOf = (template: ProgrammeTemplate): string => {
  const { summary, cadence, lengthWeeks } = programmeTemplates[template].content;
  return `${summary} ${cadenceText[cadence]}, ${weeksText(lengthWeeks)}.`;
};

type Props = { readonly organisationId: string; readonly onClose?: () => void };

/** A template and a name; everything in the copy can be changed afterwards. */
export const BeginForm = ({ organisationId, onClose }: Props) => {
  const navigate = useNavigate();
  const [template, setTemplate] = useState<ProgrammeTemplate>("career_growth");
  const [typed, setTyped] = useState<string>();
  const name = typed ?? programmeTemplates[template].content.name;
  const problem = name.trim().length < 3 ? "Please give it a name." : undefined;
  const beginning = useStep(
    ["programme"],
    (api, requestKey, given: { readonly template: ProgrammeTemplate; readonly name: string }) =>
      api.programme.begin.mutate({ requestKey, organisationId, ...given }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== undefined) return;
    beginning.step({ template, name: name.trim() }, ({ programmeId }) => {
      void navigate({
        to: "/organisations/$organisationId/programmes/$programmeId",
        params: { organisationId, programmeId },
      });
    });
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      className="panel grid max-w-3xl grid-cols-1 gap-6 p-5 sm:p-7"
    >
      <RadioCards
        legend="Begin with"
        value={template}
        onChange={setTemplate}
        choices={templates.map((value) => ({
          value,
          label: templateText[value],
          hint: hintOf(value),
        }))}
      />
      <Field label="Name" seenBy="Seen by everybody you invite" error={problem}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            value={name}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Refused refusal={beginning.refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={beginning.pending !== undefined}>
          {beginning.pending === undefined ? "Copy it and go on" : "One moment …"}
        </Button>
        {onClose !== undefined && (
          <Button variant="secondary" onClick={onClose}>
            Not now
          </Button>
        )}
      </div>
    </form>
  );
};
