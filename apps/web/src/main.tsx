import "./app.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { readTheme, showTheme } from "@waymark/ui/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./app/create-app-router.tsx";
import { ApiProvider, createApi } from "./shared/api/index.ts";
import { createQueryClient } from "./shared/query/index.ts";

showTheme(readTheme());

const api = createApi();
const client = createQueryClient();
const router = createAppRouter({ api, client });
const place = document.querySelector("#app");
if (place === null) throw new Error("index.html has no #app");

createRoot(place).render(
  <StrictMode>
    <ApiProvider value={api}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ApiProvider>
  </StrictMode>,
);
