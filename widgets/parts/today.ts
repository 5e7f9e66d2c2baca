/** Today in Việt Nam, which has had no other offset than UTC+7 since 1975. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
