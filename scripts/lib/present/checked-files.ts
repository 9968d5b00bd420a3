import { lockFileName } from '../checks/essay/canon.ts'

/** Whether a file, relative to the project, is one that the checks read. */
export function isChecked(path: string): boolean {
  const parts = path.split(/[\\/]/)
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return false
  if (['dist', 'exports', 'tests'].includes(parts[0] ?? '')) return false
  return path === lockFileName || /\.(?:md|ts|vue)$/.test(path)
}
