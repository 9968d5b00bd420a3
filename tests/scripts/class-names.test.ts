import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../../scripts/lib/cli/project.ts'

/** What Slidev's utility classes are made by: one of its own packages. */
const unocss = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json')).resolve(
  'unocss',
)
const { createGenerator, presetWind3 } = await import(pathToFileURL(unocss).href)

/** Utilities that our styles mean where somebody else's markup has them: Slidev's, Mermaid's, a lecturer's. */
const meant = ['text-center', 'text-right', 'grid', 'font-mono', 'opacity-100', 'my-auto']
/** On a shape of SVG the utility says what our styles say. */
const harmless = ['border-dashed', 'border-dotted']

/** The names of classes that the project's styles give a meaning. */
function classNames(): Set<string> {
  const styles = globSync('{styles,components,layouts}/**/*.{css,vue}', { cwd: projectRoot }).map((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    return file.endsWith('.vue')
      ? [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n')
      : text
  })
  const selectors = styles.flatMap((css) => css.replace(/\/\*.*?\*\//gs, '').match(/[^{}]+(?=\{)/g) ?? [])
  return new Set(
    selectors.flatMap((one) => [...one.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '')),
  )
}

test('no class of ours is a utility of Slidev, which would lay it out in its own way', async () => {
  const generator = await createGenerator({ presets: [presetWind3()] })
  const known = async (names: Set<string>) => [
    ...(await generator.generate(names, { preflights: false })).matched,
  ]
  assert.deepEqual(await known(new Set(['contents', 'part-contents'])), ['contents'])
  const others = new Set([...meant, ...harmless])
  assert.deepEqual(
    (await known(classNames())).filter((name) => !others.has(name)),
    [],
  )
})
