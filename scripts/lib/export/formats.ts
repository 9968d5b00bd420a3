import type { Exporter } from './job.ts'

/** Every format by its name, loaded when it is asked for. */
export const formats = {
  pdf: async () => (await import('./pdf.ts')).exportPdf,
  pptx: async () => (await import('./pptx.ts')).exportPptx,
} as const satisfies Record<string, () => Promise<Exporter>>

/** A format that `--format` knows. */
export type Format = keyof typeof formats

/** The formats named in a list with commas, each once; the first name that is none, where there is one. */
export function parseFormats(list: string): { formats: Format[]; unknown?: string } {
  const names = [...new Set(list.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !Object.hasOwn(formats, name))
  return unknown === undefined ? { formats: names as Format[] } : { formats: [], unknown }
}
