import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../scripts/lib/cli/project.ts'
import { copyProject } from './project-copy.ts'

/** A step of a recipe: a file to write, or commands to run. */
interface Step {
  readonly file: string | undefined
  readonly text: string
}

const markdown = readFileSync(join(projectRoot, 'REMIX.md'), 'utf8')
const recipes = sectionsOf(markdown)

/** What stands below each heading of the second level, which slides in code blocks have too. */
function sectionsOf(text: string): string[] {
  const headings = [...text.matchAll(/^```\w[\s\S]*?^```$|^## /gm)].filter(([match]) => match === '## ')
  return headings.map(({ index }, at) => text.slice(index + 3, headings[at + 1]?.index))
}

/** The code blocks of a recipe: those with a path are files. */
function stepsOf(recipe: string): Step[] {
  return [...recipe.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind, file, text = '']) => {
    assert.ok(kind === 'sh' || file, `a block of ${kind} without a path`)
    return { file, text }
  })
}

function run(root: string, commands: string) {
  const path = [join(projectRoot, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
}

test('there are recipes to follow', () => {
  assert.ok(recipes.length >= 6, String(recipes.length))
})

for (const recipe of recipes) {
  const title = recipe.slice(0, recipe.indexOf('\n'))
  test(`the recipe "${title}" works as it is printed`, () => {
    const root = copyProject('slides.md', 'README.md', 'REMIX.md', 'NOTICE.md', 'docs')
    try {
      const steps = stepsOf(recipe)
      assert.ok(
        steps.some(({ text }) => text.includes('npm run check -- my-class.md')),
        'it is checked',
      )
      for (const { file, text } of steps) {
        if (file === undefined) {
          const { status, stdout, stderr } = run(root, text)
          assert.equal(status, 0, `${text}\n${stdout}\n${stderr}`)
          continue
        }
        mkdirSync(dirname(join(root, file)), { recursive: true })
        writeFileSync(join(root, file), text)
      }
    } finally {
      rmSync(root, { recursive: true })
    }
  })
}
