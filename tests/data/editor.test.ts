import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { paragraphs } from '../../slides/data/essay.ts'
import { hedges } from '../../slides/data/hedges.ts'
import type { Localized } from '../../slides/data/model.ts'
import { voices } from '../../slides/data/voices.ts'
import { diagrams } from '../../slides/diagrams/index.ts'

const file = '.vscode/lecture.html-data.json'

/** What the editor tells of a component's property: its values, each with what stands behind it. */
interface Tag {
  readonly name: string
  readonly attribute: string
  readonly description: string
  readonly values: readonly { readonly name: string; readonly description: string }[]
}

const both = ({ ja, en }: Localized): string => `${ja}\n\n${en}`

const places = paragraphs.map(({ id, gist }) => ({ name: id, description: both(gist) }))

const tags: readonly Tag[] = [
  {
    name: 'Hedge',
    attribute: 'of',
    description: 'The words that carry a hedge of the essay.',
    values: hedges.map(({ id, paragraphs, markers, reading }) => ({
      name: id,
      description: `¶${paragraphs.join(', ')} 「${markers.join('」「')}」\n\n${both(reading)}`,
    })),
  },
  {
    name: 'Cite',
    attribute: 'p',
    description: 'The paragraph that the statement before it rests on.',
    values: places,
  },
  {
    name: 'Q',
    attribute: 'p',
    description: "A phrase of the essay's own, verbatim in this paragraph.",
    values: places,
  },
  {
    name: 'Voice',
    attribute: 'by',
    description: 'A statement with its speaker.',
    values: voices.map(({ id, label }) => ({ name: id, description: both(label) })),
  },
  {
    name: 'Diagram',
    attribute: 'of',
    description: 'A diagram of the data.',
    values: Object.entries(diagrams).map(([name, build]) => {
      const [ja, en] = [build('ja').description, build('en').description]
      return { name, description: both({ ja, en }) }
    }),
  },
]

/** The editor's custom data for HTML (VS Code, `html.customData`): tags, their attributes, values and words. */
const data = {
  version: 1.1,
  tags: tags.map(({ name, attribute, description, values }) => ({
    name,
    description,
    attributes: [{ name: attribute, values }],
  })),
}

// After a change of the data: node --test --test-update-snapshots tests/data/editor.test.ts
test("what the editor offers for the components' properties is what the data have", (t) => {
  t.assert.fileSnapshot(data, join(projectRoot, file), {
    serializers: [(value) => `${JSON.stringify(value, null, 2)}\n`],
  })
})

test('the editor is told of that file, and to look into slides', () => {
  const settings = JSON.parse(readFileSync(join(projectRoot, '.vscode/settings.json'), 'utf8'))
  assert.deepEqual(settings['html.customData'], [file])
  assert.ok(settings['vue.server.includeLanguages'].includes('markdown'))
})

test('a hedge is told by its paragraph and in the words of the essay', () => {
  const values = tags.find(({ name }) => name === 'Hedge')?.values
  const told = values?.find(({ name }) => name === 'almost-no-possibility')?.description ?? ''
  assert.match(told, /^¶1\.9 「可能性がほぼない」「限定的」/)
})
