import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { signOut } from "./auth.ts";

export const SignOutButton = () => {
  const client = useQueryClient();
  const router = useRouter();
  const [error, setError] = useState<string>();
  const leave = async () => {
    const left = await signOut();
    if (!left.ok) return setError(left.error.text);
    // What was read while signed in must not be there for whoever comes next.
    sessionStorage.clear();
    await router.navigate({ to: "/" });
    await client.resetQueries();
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="secondary" onClick={() => void leave()}>
        Sign out
      </Button>
      <output className="block text-sm text-brick">{error}</output>
    </div>
  );
};
