import { existsSync, globSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Deck } from './deck.ts'
import { namedRoots } from './deck-roots.ts'

/** What a root is made of beside Markdown: Slidev's folders, and what stands above and below every slide. */
export const rootPattern = '{*.vue,{components,layouts,setup,snippets,styles}/**/*.{css,js,md,ts,vue}}'

/** What tells what a deck is made of: its headmatter, and the text of its Markdown files by absolute path. */
export interface Source extends Pick<Deck, 'root' | 'headmatter'> {
  readonly files: Readonly<Record<string, { readonly raw: string }>>
}

/** What a lecturer keeps beside her slides. */
const ownPattern = 'own/**/*.{css,js,ts,vue}'

/**
 * The texts that a deck shows beside its Markdown files (absolute paths): those of the project, of its theme and
 * addons, and the snippets that its slides include.
 */
export function sourcesOf(deck: Source): string[] {
  const roots = namedRoots(deck).flatMap(({ folder }) => folder ?? [])
  return [
    ...new Set([
      ...[deck.root, ...roots].flatMap((cwd) => filesBelow(cwd, rootPattern)),
      ...filesBelow(deck.root, ownPattern),
      ...snippetsOf(deck),
    ]),
  ].sort()
}

function filesBelow(cwd: string, pattern: string): string[] {
  return globSync(pattern, { cwd }).map((file) => join(cwd, file))
}

/** The files behind `<<< @/path#region {lines}`. */
function snippetsOf({ root, files }: Pick<Source, 'root' | 'files'>): string[] {
  return Object.entries(files).flatMap(([file, { raw }]) =>
    [...raw.matchAll(/^[ \t]*<<<[ \t]*([^\s{#]+)/gm)]
      .map(([, path = '']) =>
        path.startsWith('@/') ? join(root, path.slice(2)) : resolve(dirname(file), path),
      )
      .filter(existsSync),
  )
}
