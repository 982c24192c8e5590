import { Me } from "@waymark/contracts/person";
import { type ApiClient, connectApi } from "./connect-api.ts";
import { signIn } from "./sign-in.ts";

/** A new mentee, signed in and registered. */
export const signUp = async (
  origin: string,
  emailAddress: string,
  displayName: string,
): Promise<ApiClient & { readonly cookie: string }> => {
  const cookie = await signIn(origin, emailAddress);
  const api = connectApi(origin, cookie);
  await api.mutate(
    "person.register",
    { displayName, timeZone: "Europe/Lisbon", isAdult: true },
    Me,
  );
  return { ...api, cookie };
};
