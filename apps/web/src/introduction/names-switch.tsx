import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Switch } from "@waymark/ui/switch";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { ownListingsOptions } from "./queries.ts";

/** The mentor's own rule for first requests, one for each listing that takes them. */
export const NamesSwitch = () => {
  const api = useApi();
  const client = useQueryClient();
  const query = useQuery(ownListingsOptions(api));
  const setting = useMutation({
    mutationFn: (input: { listingId: string; requestsWithoutName: boolean }) =>
      api.listing.setRequestsWithoutName.mutate(input),
    onSettled: () => client.invalidateQueries({ queryKey: ["listing"] }),
  });
  const pending = setting.isPending ? setting.variables : undefined;
  const listings = (query.data ?? []).filter(({ status }) => status !== "withdrawn");
  if (listings.length === 0) return null;
  return (
    <section aria-label="Names in first requests" className="panel grid gap-2 p-4 sm:p-5">
      {listings.map(({ id, headline, requestsWithoutName = false }) => (
        <Switch
          key={id}
          label="Read first requests without names"
          hint={
            <>
              {listings.length > 1 && <span className="block">For “{headline}”.</span>}
              You see what somebody wants before who they are. Names and addresses come with your
              yes, for requests from now on; your listing tells mentees so.
            </>
          }
          checked={pending?.listingId === id ? pending.requestsWithoutName : requestsWithoutName}
          busy={setting.isPending}
          onChange={(checked) => setting.mutate({ listingId: id, requestsWithoutName: checked })}
        />
      ))}
      <output className="block text-sm text-brick empty:hidden">
        {setting.isError && refusalOf(setting.error).text}
      </output>
    </section>
  );
};
