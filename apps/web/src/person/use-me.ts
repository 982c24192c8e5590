import type { Me } from "@waymark/contracts/person";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../shared/api/index.ts";
import { browserZone } from "../shared/time/index.ts";
import { meOptions } from "./queries.ts";

/** Undefined until the answer is there. */
export const useMe = (): Me | undefined => useQuery(meOptions(useApi())).data;

/** The zone in which the reader is shown times: their own setting, else their device's. */
export const useMyZone = (): string => {
  const me = useMe();
  return me?.state === "registered" ? me.person.timeZone : browserZone();
};
