/** What a reader returns when it will not read: one finding of severity error, and no profile. */
import type { ProfileRead } from './profile-format.ts'

export const refuse = (code: string, text: string, remedy?: string): ProfileRead => ({
  findings: [{ code, severity: 'error', text, ...(remedy === undefined ? {} : { remedy }) }],
})
