/** What can be measured by itself. */
export const parts = ['exports', 'bytes', 'growth', 'check', 'start'] as const
export type Part = (typeof parts)[number]

/** The parts that were named, each once and in their order, all where none was; the first name that is none. */
export function parseParts(names: readonly string[]): { parts: readonly Part[]; unknown?: string } {
  const unknown = names.find((name) => !(parts as readonly string[]).includes(name))
  if (unknown !== undefined) return { parts: [], unknown }
  return { parts: names.length === 0 ? parts : parts.filter((part) => names.includes(part)) }
}
