/**
 * zod without generated code: a page's Content-Security-Policy may forbid `new Function`, and zod looks for it the first
 * time an object schema is made. So this module stands before any schema is.
 */
import { config } from 'zod/mini';

config({ jitless: true });
