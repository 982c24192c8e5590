import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Checkbox } from "@waymark/ui/field";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { meOptions } from "./queries.ts";

export const ReminderSwitch = ({ wantsReminders }: { readonly wantsReminders: boolean }) => {
  const api = useApi();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (wanted: boolean) => api.person.setReminders.mutate({ wantsReminders: wanted }),
    onSuccess: (me) => client.setQueryData(meOptions(api).queryKey, me),
  });
  return (
    <div className="grid gap-2">
      <Checkbox
        label={
          <>
            Remind me by mail when an answer is due
            <span className="block text-sm text-ink-soft">
              Answers to your own requests always reach you.
            </span>
          </>
        }
        checked={change.isPending ? change.variables : wantsReminders}
        disabled={change.isPending}
        onChange={(event) => change.mutate(event.target.checked)}
      />
      <output className="text-sm block text-ink-soft">
        {change.isSuccess && (change.data.state === "registered" ? "Saved." : "")}
        {change.isError && refusalOf(change.error).text}
      </output>
    </div>
  );
};
