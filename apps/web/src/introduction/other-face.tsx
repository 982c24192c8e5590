import { Avatar } from "@waymark/ui/avatar";
import { UnnamedFace } from "./unnamed-face.tsx";

/** The face of the other side, which says nothing where there is no name. */
export const OtherFace = ({ name }: { readonly name: string | undefined }) =>
  name === undefined ? <UnnamedFace /> : <Avatar name={name} />;
