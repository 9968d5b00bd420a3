import type { Exporter, ExportOptions } from './job.ts'

/** Every format by its name, loaded when it is asked for. */
export const formats = {
  html: async () => (await import('./html/index.ts')).exportHtml,
  pdf: async () => (await import('./pdf/index.ts')).exportPdf,
  handout: async () => (await import('./handout/index.ts')).exportHandout,
  pptx: async () => (await import('./pptx/index.ts')).exportPptx,
  png: async () => (await import('./png/index.ts')).exportPng,
} as const satisfies Record<string, () => Promise<Exporter>>

/** A format that `--format` knows. */
export type Format = keyof typeof formats

/** The flag of each option, and the formats that have a use for it. */
const uses: Readonly<Record<keyof ExportOptions, { flag: string; formats: readonly Format[] }>> = {
  withClicks: { flag: '--with-clicks', formats: ['pdf'] },
  dark: { flag: '--dark', formats: ['pdf', 'pptx', 'png'] },
  notes: { flag: '--notes', formats: ['handout', 'pptx', 'html'] },
  both: { flag: '--both', formats: ['handout'] },
}

/** The flags of options that are set and change nothing in a format. */
export function uselessFlags(format: Format, options: ExportOptions): string[] {
  return Object.entries(uses)
    .filter(([name, { formats }]) => options[name as keyof ExportOptions] && !formats.includes(format))
    .map(([, { flag }]) => flag)
}

/** The formats named in a list with commas, each once; the first name that is none, where there is one. */
export function parseFormats(list: string): { formats: Format[]; unknown?: string } {
  const names = [...new Set(list.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !Object.hasOwn(formats, name))
  return unknown === undefined ? { formats: names as Format[] } : { formats: [], unknown }
}
