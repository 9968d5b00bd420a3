import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../cli/project.ts'
import { isChecked } from './checked-files.ts'

/** Resolves when a file that the deck is made of changes. */
export function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    const watchers = [
      watch(projectRoot, (_event, path) => changed(path)),
      ...readdirSync(projectRoot, { withFileTypes: true })
        .filter((item) => item.isDirectory() && isChecked(`${item.name}/x.ts`))
        .map(({ name }) =>
          watch(join(projectRoot, name), { recursive: true }, (_event, path) =>
            changed(path && join(name, path)),
          ),
        ),
    ]
    function changed(path: string | null): void {
      if (path === null || !isChecked(path)) return
      for (const watcher of watchers) watcher.close()
      resolve()
    }
  })
}
