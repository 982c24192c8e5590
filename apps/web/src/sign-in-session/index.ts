export { SessionList } from "./session-list.tsx";
export { SignOutButton } from "./sign-out-button.tsx";
