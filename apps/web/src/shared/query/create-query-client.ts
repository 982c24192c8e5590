import { QueryClient } from "@tanstack/react-query";
import { codeOf, mayPass } from "../api/index.ts";

const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && mayPass(codeOf(error));

/**
 * Questions are repeated while time may help. Changes are not: a person presses again, and the
 * request key makes the second press the same change.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: isWorthRetrying },
      mutations: { retry: false, networkMode: "always" },
    },
  });
