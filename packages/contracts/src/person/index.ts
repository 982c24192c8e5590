export { Me, RegisterInput } from "./procedures.ts";
