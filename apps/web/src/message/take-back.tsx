import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";

type Props = { readonly mentorshipId: string; readonly messageId: string };

/** For the sender of a message that is still held. */
export const TakeBack = ({ mentorshipId, messageId }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKey] = useState(() => crypto.randomUUID());
  const taking = useMutation({
    mutationFn: () => api.message.takeBack.mutate({ requestKey, mentorshipId, messageId }),
    onSettled: () => client.invalidateQueries({ queryKey: ["message", "list", mentorshipId] }),
  });
  return (
    <div className="grid gap-1">
      <Button
        variant="quiet"
        size="sm"
        className="w-fit px-0!"
        busy={taking.isPending}
        onClick={() => taking.mutate()}
      >
        {taking.isPending ? "One moment …" : "Take it back"}
      </Button>
      <output className="block text-sm text-brick empty:hidden">
        {taking.isError && refusalOf(taking.error).text}
      </output>
    </div>
  );
};
