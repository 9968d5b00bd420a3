import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySources } from '../scripts/lib/bench/copy.ts'
import { projectRoot } from '../scripts/lib/cli/project.ts'

/**
 * Copies what the project's commands work with, and its packages as a link, into a new folder, which the caller
 * removes; `more` names further files to copy.
 */
export function copyProject(...more: string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')))
  copySources(root)
  for (const name of more) cpSync(join(projectRoot, name), join(root, name), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}
