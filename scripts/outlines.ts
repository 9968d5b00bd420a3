import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { outlinesOf, type World } from './lib/build/outlines.ts'
import { runCommand } from './lib/cli/args.ts'
import { exitCodes } from './lib/cli/errors.ts'
import { projectRoot } from './lib/cli/project.ts'
import { replaceFile } from './lib/cli/temporary.ts'

const usage = {
  text: `npm run outlines

Cuts the outlines of the map out of Natural Earth (public domain, from the package world-atlas) into
slides/data/outlines.ts. Needed when slides/data/places.ts shows another stretch of the world.`,
  options: {},
  positionals: 0,
} as const

await runCommand(usage, async () => {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const outlines = outlinesOf(JSON.parse(readFileSync(atlas, 'utf8')) as World)
  const rows = Object.entries(outlines).map(
    ([id, rings]) => `  ${id}: [\n${rings.map((ring) => `    '${ring}',\n`).join('')}  ],\n`,
  )
  const text = `/**
 * Outlines of the map, in its own units: x and y by turns. Written by \`npm run outlines\` from Natural Earth (public
 * domain). The lecturer's addition: the essay has no map.
 */
export const outlines = {
${rows.join('')}} as const
`
  replaceFile(join(projectRoot, 'slides', 'data', 'outlines.ts'), Buffer.from(text))
  console.log('slides/data/outlines.ts')
  return exitCodes.ok
})
