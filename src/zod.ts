/**
 * zod without generated code: a page's Content-Security-Policy may forbid `new Function`, and zod looks for it the first
 * time an object schema is made. So every module takes zod from here, where the setting is made first.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
