import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { cacheFolder, removeOld } from '../cli/cache.ts'
import { filesIn, fingerprint, isFolder } from '../cli/fingerprint.ts'
import { projectRoot } from '../cli/project.ts'
import { isRunning } from '../cli/running.ts'
import type { Deck } from '../deck/deck.ts'
import { namedRoots } from '../deck/deck-roots.ts'
import { type Source, sourcesOf } from '../deck/deck-sources.ts'
import type { BuildOptions } from './build.ts'

/** Folders, and files, of what a build is made with. */
const inputs = [
  'components',
  'layouts',
  'own',
  'public',
  'scripts/lib/deck/deck-plugin.ts',
  'scripts/lib/deck/deck-roots.ts',
  'scripts/lib/deck/deck-sources.ts',
  'scripts/lib/deck/deck.ts',
  'scripts/lib/deck/backup.ts',
  'scripts/lib/deck/notes-plugin.ts',
  'scripts/lib/deck/transitions.ts',
  'scripts/lib/build/drawings',
  'scripts/lib/build/fonts',
  'scripts/lib/deck/language.ts',
  'scripts/lib/build/pictures',
  'scripts/lib/build/left-out.ts',
  'scripts/lib/build/prepared.ts',
  'scripts/lib/build/site',
  'setup',
  'slides',
  'styles',
]

/** How the deck is built, as `buildDeck` is told. */
export type Variant = Pick<BuildOptions, 'browser' | 'notes' | 'check' | 'forgiving'>

/**
 * The folder of a built deck, in one piece. It is built when something that it is made from has changed since the last
 * time, and only once where several processes ask at the same time. Throws CommandErrors of the build.
 */
export async function builtDeck(
  deck: Pick<Deck, 'entry' | 'root' | 'headmatter' | 'files'>,
  { notes = false, ...options }: Variant = {},
): Promise<string> {
  const cache = cacheFolder('built-deck')
  const kind = `${notes ? '-notes' : ''}${options.forgiving ? '-forgiving' : ''}`
  const folder = join(cache, `${keyOf(deck)}${kind}`)
  const lock = `${folder}.lock`
  while (!isFolder(folder)) {
    if (takeLock(lock)) {
      try {
        if (!isFolder(folder)) {
          // Only now: what builds takes long to load.
          const { buildDeck } = await import('./build.ts')
          await buildDeck(deck.entry, { out: folder, notes, onePiece: true, ...options })
        }
      } finally {
        rmSync(lock, { force: true })
      }
      // Another process may still show an earlier state.
      removeOld(cache, 1)
    } else await setTimeout(200)
  }
  const now = new Date()
  utimesSync(folder, now, now)
  return folder
}

/** A name for all that the build reads. */
export function keyOf(deck: Source & Pick<Deck, 'entry'>): string {
  const { entry, files } = deck
  const ofPackages = (folder: string) => folder.includes('/node_modules/')
  const folders = new Set([
    projectRoot,
    ...Object.keys(files).map((file) => dirname(file)),
    ...namedRoots(deck).flatMap(({ folder }) => (folder && !ofPackages(folder) ? [folder] : [])),
  ])
  const beside = [...folders].flatMap((folder) => filesIn(folder, folder !== projectRoot))
  const paths = new Set([
    entry,
    ...inputs.flatMap((name) => filesIn(join(projectRoot, name), true)),
    ...sourcesOf(deck),
    ...beside,
  ])
  return fingerprint(
    relative(projectRoot, entry),
    // Other entries, and what is not the deck's.
    [...paths].filter(
      (path) =>
        dirname(path) !== projectRoot || path === entry || /\.(?:ts|vue)$|package-lock\.json$/.test(path),
    ),
  )
}

/** True when this process has the lock now. A lock whose process is gone is lifted. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!ownerRuns(lock)) rmSync(lock, { force: true })
    return false
  }
}

function ownerRuns(lock: string): boolean {
  try {
    const owner = readFileSync(lock, 'utf8')
    // Just taken, and not written yet.
    return owner === '' || isRunning(Number(owner))
  } catch {
    return false
  }
}
