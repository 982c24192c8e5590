import * as z from "zod/mini";

// Zod would otherwise try `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true });

export { z };
