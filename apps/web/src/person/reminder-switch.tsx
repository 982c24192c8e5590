import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Checkbox } from "@waymark/ui/field";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { meOptions } from "./queries.ts";

export const ReminderSwitch = ({ wantsReminders }: { readonly wantsReminders: boolean }) => {
  const api = useApi();
  const client = useQueryClient();
  // What was pressed shows at once; the server's answer takes its place.
  const [chosen, setChosen] = useState<boolean>();
  const change = useMutation({
    mutationFn: (wanted: boolean) => api.person.setReminders.mutate({ wantsReminders: wanted }),
    onSuccess: (me) => client.setQueryData(meOptions(api).queryKey, me),
    onSettled: () => setChosen(undefined),
  });
  const choose = (wanted: boolean) => {
    setChosen(wanted);
    change.mutate(wanted);
  };
  return (
    <div className="grid gap-2">
      <Checkbox
        label={
          <>
            Send me reminders by mail
            <span className="block text-sm text-ink-soft">
              Of sessions ahead, of answers that are due, of the week’s line on a goal, of your
              year. What others send you always reaches you.
            </span>
          </>
        }
        checked={chosen ?? wantsReminders}
        onChange={(event) => choose(event.target.checked)}
      />
      <output className="text-sm block text-ink-soft">
        {change.isSuccess && "Saved."}
        {change.isError && refusalOf(change.error).text}
      </output>
    </div>
  );
};
