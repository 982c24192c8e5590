export { DetailPage } from "./detail-page.tsx";
