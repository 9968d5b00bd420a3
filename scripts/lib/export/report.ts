import { relative } from 'node:path'
import type { FormatResult } from './index.ts'

/**
 * A table for the terminal: file, pages, size, seconds, and below it what there is to say of each file. Formats
 * are made side by side, so that the whole may take less than its parts.
 */
export function exportReport(
  results: readonly FormatResult[],
  buildSeconds: number,
  totalSeconds: number,
): string {
  const rows = results.map(({ file, pages, bytes, seconds }) => [
    relative('', file),
    pages === undefined ? '' : String(pages),
    size(bytes),
    seconds.toFixed(1),
  ])
  const table = [
    ['file', 'pages', 'size', 'seconds'],
    ...rows,
    ['build', '', '', buildSeconds.toFixed(1)],
    ['total', '', '', totalSeconds.toFixed(1)],
  ]
  return [...aligned(table), ...remarksOf(results)].join('\n')
}

/** What there is to say of files, each once, behind the names of those that it is said of. */
function remarksOf(results: readonly FormatResult[]): string[] {
  const files = new Map<string, string[]>()
  for (const { file, remarks } of results)
    for (const line of new Set(remarks)) files.set(line, [...(files.get(line) ?? []), relative('', file)])
  return [...files].map(([line, names]) => `${names.join(', ')}: ${line}`)
}

/** The first column begins on the left, the others end on the right. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => width(row[column] ?? ''))),
  )
  return table.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell))
        return column === 0 ? cell + space : space + cell
      })
      .join('  '),
  )
}

/** Columns of a terminal: a character of Japanese takes two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1),
    0,
  )
}

function size(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
}
