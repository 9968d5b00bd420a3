import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  return Object.assign({}, ...(await Promise.all(sourcesIn(root).map(load))))
}

/** The same where it is known already; `undefined` where TypeScript has to be asked. */
export function keptComponentProps(root: string = projectRoot): ComponentProps | undefined {
  const found = sourcesIn(root).map((sources) => kept(fileFor(sources)))
  return found.every((props) => props !== undefined) ? Object.assign({}, ...found) : undefined
}

/** Slidev's components and those in `root`, as far as there are any. */
function sourcesIn(root: string): Sources[] {
  const lock = join(projectRoot, 'package-lock.json')
  const others = [lock, join(projectRoot, 'tsconfig.json')].filter(existsSync)
  const slidevs = globSync('builtin/*.vue', { cwd: clientRoot }).map((file) => join(clientRoot, file))
  const own = globSync('components/**/*.vue', { cwd: root }).map((file) => join(root, file))
  const types = folders.flatMap((folder) => filesIn(join(root, folder), true))
  return [
    { components: slidevs, others },
    { components: own, others: [...others, ...types.filter((file) => file.endsWith('.ts'))] },
  ].filter(({ components }) => components.length > 0)
}

async function load(sources: Sources): Promise<ComponentProps> {
  const file = fileFor(sources)
  const known = kept(file)
  if (known) return known
  const module = new URL('./component-props-thread.ts', import.meta.url)
  const [props] = (await once(startThread(module, sources.components), 'message')) as [ComponentProps]
  removeOld(dirname(file), 24)
  replaceFile(file, Buffer.from(JSON.stringify(props)))
  return props
}

function fileFor({ components, others }: Sources): string {
  const name = fingerprint('component props', [...components, ...others])
  return join(cacheFolder('component-props'), `${name}.json`)
}

function kept(file: string): ComponentProps | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
