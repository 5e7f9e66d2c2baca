/** What hosts send with their pages. */
export const policies: Record<'strict' | 'trusted' | 'dynamic' | 'nukeviet', string>;
