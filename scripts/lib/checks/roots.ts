import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { type NamedRoot, namedRoots } from '../deck/deck-roots.ts'

/** A theme or an addon that isn't there: Slidev would ask for it, and show no slide. */
export function checkRoots(deck: Deck): Finding[] {
  if (deck.errors.length > 0) return []
  return namedRoots(deck)
    .filter(({ folder }) => folder === undefined)
    .map((root): Finding => {
      const { kind, name, packageName } = root
      const what = packageName
        ? `the ${kind} "${name}" is not installed`
        : `the ${kind} "${name}" leads to no folder`
      return { ...placeOf(deck, root), what, mend: mendFor(root), severity: 'error' }
    })
}

/** Another theme's layouts that nobody sees, since this project has its own by their names. */
export function checkTheme(deck: Deck): Finding[] {
  const theme = namedRoots(deck).find(({ kind }) => kind === 'theme')
  if (deck.errors.length > 0 || !theme?.folder || theme.name === 'default') return []
  const own = layoutsIn(deck.root)
  const unseen = layoutsIn(theme.folder).filter((name) => own.includes(name))
  if (unseen.length === 0) return []
  const what = `the theme "${theme.name}" gives way to this project's type, colours and layouts (${unseen.join(', ')})`
  const mend = 'expect our look, or give a layout of the theme another name in layouts/'
  return [{ ...placeOf(deck, theme), what, mend, severity: 'hint' }]
}

function placeOf(deck: Deck, { kind, name }: NamedRoot) {
  const { addons } = deck.headmatter
  const index = Array.isArray(addons) ? addons.map(String).indexOf(name) : -1
  if (kind === 'theme') return deck.locate(['theme'])
  return deck.locate(index < 0 ? ['addons'] : ['addons', index])
}

function mendFor({ kind, packageName, name }: NamedRoot): string {
  if (packageName) {
    const leave = kind === 'theme' ? 'write "theme: default"' : 'take it out'
    return `run "npm install --save-dev ${packageName}", or ${leave}`
  }
  return `write its folder from the project's: "@/${name.replace(/^(?:\.{0,2}\/)+/, '')}"`
}

function layoutsIn(root: string): string[] {
  const folder = join(root, 'layouts')
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.vue'))
        .map((name) => name.slice(0, -'.vue'.length))
        .sort()
    : []
}
