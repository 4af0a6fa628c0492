/** The system that Benchline runs on, as Node names it: `linux`, `darwin`, `win32`. */
export const platform: string = process.platform
