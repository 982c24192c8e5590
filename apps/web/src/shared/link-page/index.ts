export { LinkOver } from "./link-over.tsx";
export { LinkPage } from "./link-page.tsx";
export { OtherAddress } from "./other-address.tsx";
