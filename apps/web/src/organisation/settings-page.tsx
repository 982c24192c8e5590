import { getRouteApi, Link } from "@tanstack/react-router";
import { Field, TextArea, TextInput } from "@waymark/ui/field";
import { Switch } from "@waymark/ui/switch";
import { useState } from "react";
import { useCheckedDraft } from "../shared/form/index.ts";
import { SaveBar } from "../shared/save-bar/index.ts";
import { useOrganisation } from "./organisation-context.ts";
import { Refused } from "../shared/refused/index.ts";
import { contentOf, draftOf, type OrganisationDraft, problemsOf } from "./settings-draft.ts";
import { useStep } from "./use-step.ts";

const route = getRouteApi("/organisations/$organisationId");

/** What an organisation says of itself, and whether anybody may read it. */
export const SettingsPage = () => {
  const { organisationId } = route.useParams();
  const organisation = useOrganisation();
  const checked = useCheckedDraft(() => draftOf(organisation), problemsOf);
  const { draft, problems } = checked;
  const [isChanged, setChanged] = useState(false);
  const saving = useStep(
    ["organisation"],
    (api, requestKey, given: { readonly revision: number; readonly draft: OrganisationDraft }) =>
      api.organisation.edit.mutate({
        requestKey,
        organisationId,
        revision: given.revision,
        content: contentOf(given.draft),
      }),
  );
  const change = (part: Partial<OrganisationDraft>) => {
    checked.change(part);
    setChanged(true);
  };
  const save = (sound: OrganisationDraft) =>
    saving.step({ revision: organisation.revision, draft: sound }, () => setChanged(false));
  return (
    <form noValidate onSubmit={checked.submit(save)} className="grid max-w-3xl grid-cols-1 gap-6">
      <section aria-labelledby="about" className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
        <h2 id="about" className="text-lg font-bold">
          About the organisation
        </h2>
        <Field label="Name" seenBy="Seen by everybody you invite" error={problems.name}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={80}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label="What you do" optional seenBy="Seen on your public page">
          {(control) => (
            <TextArea
              {...control}
              maxLength={1200}
              value={draft.about}
              onChange={(event) => change({ about: event.target.value })}
            />
          )}
        </Field>
        <Field label="Website" optional seenBy="Seen on your public page" error={problems.website}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              dir="ltr"
              maxLength={500}
              placeholder="https://"
              value={draft.website}
              onChange={(event) => change({ website: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Address for questions"
          optional
          seenBy="Seen on your public page"
          hint="Where people write who want to take part."
          error={problems.contactAddress}
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              dir="ltr"
              maxLength={254}
              value={draft.contactAddress}
              onChange={(event) => change({ contactAddress: event.target.value })}
            />
          )}
        </Field>
      </section>
      <section aria-labelledby="public" className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
        <h2 id="public" className="text-lg font-bold">
          Your public page
        </h2>
        <Switch
          label="Anybody may read it"
          hint="It shows what stands above, and open programmes that are for anybody."
          checked={draft.isPublic}
          onChange={(isPublic) => change({ isPublic })}
        />
        <Field
          label="Its address"
          hint={`${location.origin}/org/${draft.slug}`}
          seenBy="Seen by everybody"
          error={problems.slug}
        >
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              maxLength={80}
              autoCapitalize="none"
              spellCheck={false}
              value={draft.slug}
              onChange={(event) => change({ slug: event.target.value.toLowerCase() })}
            />
          )}
        </Field>
        {organisation.isPublic && (
          <Link to="/org/$slug" params={{ slug: organisation.slug }} className="text-link w-fit">
            Look at the page
          </Link>
        )}
      </section>
      <Refused refusal={saving.refusal} />
      <SaveBar
        what="the settings"
        isChanged={isChanged}
        isBlocked={Object.keys(problems).length > 0}
        isSaving={saving.pending !== undefined}
      />
    </form>
  );
};
