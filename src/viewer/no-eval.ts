import { z } from "zod";

// Zod compiles parsers with `new Function` where it may; the page's content security policy forbids it and would report each try. This module
// is the first that main.ts imports, because zod decides when a model is made.
z.config({ jitless: true });
