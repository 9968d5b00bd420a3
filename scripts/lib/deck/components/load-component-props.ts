import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, removeOld } from '../../cli/cache.ts'
import { filesIn, fingerprint } from '../../cli/fingerprint.ts'
import { projectRoot } from '../../cli/project.ts'
import { replaceFile } from '../../cli/temporary.ts'
import { startThread } from '../../cli/thread.ts'
import { clientRoot } from '../slidev-roots.ts'
import type { ComponentProps } from './component-props.ts'

/** Where the types of our components' properties come from. */
const folders = ['components', 'own', 'slides/data', 'slides/diagrams']

/** Components (absolute paths), and what their types depend on besides. */
interface Sources {
  readonly components: readonly string[]
  readonly others: readonly string[]
}

/**
 * What the components of the project and Slidev's own take. TypeScript is asked only when one of them or a type has
 * changed, and in a thread, so that the rest of the check goes on.
 */
export async function loadComponentProps(root: string = projectRoot): Promise<ComponentProps> {
  const lock = join(projectRoot, 'package-lock.json')
  const others = [lock, join(projectRoot, 'tsconfig.json')].filter(existsSync)
  const slidevs = globSync('builtin/*.vue', { cwd: clientRoot }).map((file) => join(clientRoot, file))
  const own = globSync('components/**/*.vue', { cwd: root }).map((file) => join(root, file))
  const types = folders.flatMap((folder) => filesIn(join(root, folder), true))
  const found = await Promise.all([
    kept({ components: slidevs, others }),
    kept({ components: own, others: [...others, ...types.filter((file) => file.endsWith('.ts'))] }),
  ])
  return Object.assign({}, ...found)
}

async function kept({ components, others }: Sources): Promise<ComponentProps> {
  if (components.length === 0) return {}
  const folder = cacheFolder('component-props')
  const file = join(folder, `${fingerprint('component props', [...components, ...others])}.json`)
  if (!existsSync(file)) {
    const thread = startThread(new URL('./component-props-thread.ts', import.meta.url), components)
    const [props] = (await once(thread, 'message')) as [ComponentProps]
    removeOld(folder, 24)
    replaceFile(file, Buffer.from(JSON.stringify(props)))
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ComponentProps
}
