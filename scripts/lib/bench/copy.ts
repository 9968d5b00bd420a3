import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../cli/project.ts'
import { temporaryFolder } from '../cli/temporary.ts'

/** What a deck is made of and made with, beside its entries. */
const sources = [
  'citations.lock.json',
  'components',
  'custom-nav-controls.vue',
  'layouts',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'setup',
  'slides',
  'styles',
  'tsconfig.json',
  'vite.config.ts',
]

/** What commands leave in a project. */
const leftovers = ['.cache', '.slidev', '.vite', '.vite-temp']

/** Copies the project's sources into the folder `root`, without entries and packages. */
export function copySources(root: string): void {
  for (const name of sources) cpSync(join(projectRoot, name), join(root, name), { recursive: true })
}

/**
 * A copy of the project with the lecture's entry, as after a fresh `git clone` and `npm ci`: packages are there, nothing
 * was built. It goes when the process ends. Slidev's own exports run in it too.
 */
export function copyProject(): string {
  const root = realpathSync(temporaryFolder('bench'))
  copySources(root)
  cpSync(join(projectRoot, 'slides.md'), join(root, 'slides.md'))
  linkFiles(realpathSync(join(projectRoot, 'node_modules')), join(root, 'node_modules'))
  return root
}

/** Hard links: behind symbolic ones Slidev takes itself for a global installation, and bundles packages elsewhere. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to)
  for (const item of readdirSync(from, { withFileTypes: true })) {
    if (leftovers.includes(item.name)) continue
    const [source, target] = [join(from, item.name), join(to, item.name)]
    if (item.isDirectory()) linkFiles(source, target)
    else if (item.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    // Another disk.
    copyFileSync(source, target)
  }
}

/**
 * Takes out of a copy what makes the presenting server ours: Slidev's own command then presents the same deck as it
 * would without. What the deck imports stays.
 */
export function presentAsStock(root: string): void {
  writeFileSync(
    join(root, 'setup', 'vite-plugins.ts'),
    `import { defineVitePluginsSetup } from '@slidev/types'
import { toDeck } from '../scripts/lib/deck/deck.ts'
import { deckPlugin } from '../scripts/lib/deck/deck-plugin.ts'
import { drawingsPlugin } from '../scripts/lib/build/drawings/plugin.ts'
export default defineVitePluginsSetup((options) => [
  deckPlugin(() => toDeck(options.data).slides),
  // Without its server: it has nothing that was drawn before.
  { ...drawingsPlugin(), configureServer: undefined },
])
`,
  )
  writeFileSync(join(root, 'vite.config.ts'), "export default { optimizeDeps: { include: ['budoux'] } }\n")
}

/** Takes out of a copy what was built in it and kept for the next time. */
export function cleanCopy(root: string): void {
  for (const name of leftovers) rmSync(join(root, 'node_modules', name), { recursive: true, force: true })
}
