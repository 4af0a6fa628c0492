/** Words of the design that this version has no meaning for: refused by name, since nearness would mislead. */

export const laterKeys: readonly string[] = ['scale', 'leak', 'traces']

/** Words before the colon of `store`. */
export const laterStores: readonly string[] = ['postgres', 's3']

/** Keys whose words are to become more. */
export const growingKeys: readonly string[] = ['format']

export const unavailable = (word: string): string => `\`${word}\` is not available in this version`
