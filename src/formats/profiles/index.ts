/** The table of profile formats. */
import type { ProfileFormat } from './profile-format.ts'

export const profileFormats: readonly ProfileFormat[] = []
