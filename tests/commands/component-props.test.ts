import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { readComponentProps } from '../../scripts/lib/deck/components/component-props.ts'
import { hedges } from '../../slides/data/hedges.ts'
import { terms } from '../../slides/data/terms.ts'
import { withFolder } from '../scripts/decks.ts'

const tsconfig = join(projectRoot, 'tsconfig.json')
const script = (code: string) =>
  `<script setup lang="ts">\n${code}\n</script>\n\n<template><p /></template>\n`

/** A colleague's components, however they declare what they take. */
const own = {
  'ids.ts':
    "export const moods = [{ id: 'calm' }, { id: 'warm' }] as const\nexport type MoodId = (typeof moods)[number]['id']\n",
  'OwnCard.vue': script(
    "import type { MoodId } from './ids.ts'\ninterface Shared { size?: 'small' | 'large' }\n" +
      'const props = withDefaults(defineProps<Shared & { mood: MoodId; moods?: readonly MoodId[]; both?: MoodId | MoodId[]; frame?: boolean | MoodId }>(), {})\nvoid props',
  ),
  'own-note.vue': script(
    "import type { PropType } from 'vue'\ndefineProps({ side: { type: String as PropType<'left' | 'right'>, required: true }, title: String })",
  ),
  'Free.vue': script(
    'defineProps<{ text: string; number: 1 | 2; any: unknown; mixed: "a" | string; some?: "a" | number; flag?: boolean }>()',
  ),
  'Plain.vue': '<template><p /></template>\n',
  'Broken.vue': script('defineProps<{ kind: "a" | "b"'),
}

test('what a property takes is read from its type, however it is declared', async () => {
  await withFolder(own, async (folder) => {
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
    const files = Object.keys(own).filter((name) => name.endsWith('.vue'))
    const props = readComponentProps(
      files.map((name) => `${folder}/${name}`),
      tsconfig,
    )
    const mood = { names: 'mood', values: ['calm', 'warm'], single: true, list: false, flag: false }
    assert.deepEqual(props.OwnCard, {
      size: { ...mood, names: 'size', values: ['large', 'small'] },
      mood,
      moods: { ...mood, single: false, list: true },
      both: { ...mood, list: true },
      frame: { ...mood, flag: true },
    })
    assert.deepEqual(props.OwnNote, { side: { ...mood, names: 'side', values: ['left', 'right'] } })
    assert.deepEqual([props.Free, props.Plain], [{}, {}])
  })
})

test("what the project's components take is what its data have", () => {
  const files = ['TermTable', 'Hedge', 'Voice', 'Cite'].map((name) => `${projectRoot}/components/${name}.vue`)
  const props = readComponentProps(files, tsconfig)
  assert.deepEqual(props.TermTable?.terms?.values.toSorted(), terms.map(({ id }) => id).toSorted())
  assert.deepEqual(props.Hedge?.of?.values.toSorted(), hedges.map(({ id }) => id).toSorted())
  assert.deepEqual(
    [props.Voice?.by?.names, props.Cite?.p?.names, props.Cite?.p?.list],
    ['voice', 'paragraph', true],
  )
})
