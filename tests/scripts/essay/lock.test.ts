import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLock, type Lock, lockOf, parseLock } from '../../../scripts/lib/checks/essay/lock.ts'
import { parseEssay } from '../../../scripts/lib/checks/essay/parse.ts'
import { madeUp } from './project.ts'

const essay = parseEssay(madeUp)
const phrases = ['静か', '船', '海が見える', '海', 'いわゆる「凪」が']

const read = (text: string): Lock => {
  const lock = parseLock(text)
  if ('problem' in lock) throw new Error(lock.problem)
  return lock
}

test('a phrase is locked in every paragraph that has it, with every place', () => {
  const { phrases: found } = lockOf(essay, phrases)
  assert.deepEqual(found.静か, { '0.1': [4] })
  assert.deepEqual(found.船, { '0.1': [27], 'heading-1': [5], '2.1': [7] })
  assert.deepEqual(found.海, { '0.1': [2], '1.1': [13], n1: [4] })
  assert.deepEqual(found['いわゆる「凪」が'], { '0.1': [10] })
})

test('a place is counted without white space and emphasis', () => {
  const text = essay.paragraphs.get('1.1')?.replace(/[\s*]/g, '') ?? ''
  const [at = -1] = lockOf(essay, phrases).phrases.海が見える?.['1.1'] ?? []
  assert.equal(text.slice(at, at + 5), '海が見える')
})

test('a phrase that the essay does not have, and an empty one, are left out', () => {
  assert.deepEqual(Object.keys(lockOf(essay, ['川', '', ' ', '海']).phrases), ['海'])
})

test('what was written is read again', () => {
  const lock = lockOf(essay, phrases)
  assert.deepEqual(read(formatLock(lock)), lock)
  assert.deepEqual(read(formatLock(lockOf(essay, []))), lockOf(essay, []))
})

test('the same essay and phrases give the same bytes, in whatever order and form they come', () => {
  const bytes = formatLock(lockOf(essay, phrases))
  const others = [...phrases.toReversed(), '静か', '静 か', 'いわゆる『凪』が']
  assert.equal(formatLock(lockOf(essay, others)), bytes)
  const reflowed = madeUp.replaceAll('、', '、\r\n').replaceAll('**', '')
  assert.equal(formatLock(lockOf(parseEssay(reflowed), phrases)), bytes)
})

test('one changed character changes one line', () => {
  const before = formatLock(lockOf(essay, phrases)).split('\n')
  const now = formatLock(lockOf(parseEssay(madeUp.replace('消えた', '消えぬ')), phrases)).split('\n')
  assert.deepEqual(
    now.flatMap((line, index) => (line === before[index] ? [] : [line.slice(4, 9)])),
    ['"0.2"'],
  )
})

test('paragraphs are in reading order, phrases sorted by their characters', () => {
  const lock = lockOf(essay, phrases)
  const order = ['title', '0.1', '0.2', 'heading-1', '1.1', '1.2', 'heading-2', '2.1', 'n1', 'colophon']
  assert.deepEqual(Object.keys(lock.paragraphs), order)
  assert.deepEqual(Object.keys(lock.phrases), [...phrases].sort())
})
