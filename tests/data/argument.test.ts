import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ArgumentEdge,
  argumentEdges,
  claims,
  relationLabels,
  type SectionsLink,
  sectionsLock,
} from '../../slides/data/argument.ts'
import type { Claim, ClaimId } from '../../slides/data/model.ts'

const edges: readonly ArgumentEdge[] = argumentEdges
const all: readonly Claim[] = claims
const ids: readonly ClaimId[] = all.map(({ id }) => id)

const has = (from: ClaimId, to: ClaimId): boolean =>
  edges.some((edge) => edge.from === from && edge.to === to)

test('every edge joins two different claims, and none stands twice', () => {
  for (const { from, to } of edges)
    assert.ok(ids.includes(from) && ids.includes(to) && from !== to, `${from} → ${to}`)
  const pairs = edges.map(({ from, to }) => `${from} ${to}`)
  assert.equal(new Set(pairs).size, pairs.length)
})

test('every claim is joined to another, but what the pictures of the loose deterrent set side by side', () => {
  assert.deepEqual(
    ids.filter((id) => !edges.some(({ from, to }) => from === id || to === id)),
    [
      'peaceful-purpose',
      'leader-forbids-arms',
      'no-evidence-of-diversion',
      'abroad-only-arms-deter',
      'rouhani-as-example',
    ],
  )
})

test('every relation that an edge has is labelled, and every label is used', () => {
  assert.deepEqual(
    Object.keys(relationLabels).sort(),
    [...new Set(edges.map(({ relation }) => relation))].sort(),
  )
})

test('the unwritten step has the voice of the lecturer and cites nothing as written', () => {
  const step = all.filter(({ strength }) => strength === 'implicit')
  assert.deepEqual(
    step.map(({ id, voice }) => [id, voice]),
    [['unwritten-step', 'lecturer']],
  )
  for (const claim of step) {
    assert.ok(!('paragraphs' in claim))
    assert.match(claim.label.ja, /〔書かれていない〕/)
    assert.match(claim.label.en, /\[not written\]/)
  }
})

test('no written claim is in the voice of the lecturer', () => {
  for (const { id, voice } of all) assert.equal(voice === 'lecturer', id === 'unwritten-step', id)
})

test('nothing follows from the unwritten step, and only the unshared premise implies it', () => {
  assert.ok(!edges.some(({ from }) => (from as ClaimId) === 'unwritten-step'))
  assert.deepEqual(
    edges.filter(({ to }) => to === 'unwritten-step'),
    [{ from: 'premise-not-shared', to: 'unwritten-step', relation: 'implies' }],
  )
})

test('the unwritten step cannot be given to the author', () => {
  const texts = { text: { ja: '甲', en: 'a' }, label: { ja: '甲', en: 'a' } }
  const written = {
    ...texts,
    id: 'unwritten-step',
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.9'],
  } as const
  const implied = {
    ...texts,
    id: 'unwritten-step',
    voice: 'author',
    strength: 'implicit',
    hedges: [],
    impliedBy: ['2.9'],
  } as const
  // @ts-expect-error it is not among the written claims
  const asWritten: Claim = written
  // @ts-expect-error only the lecturer can say it
  const asImplied: Claim = implied
  // @ts-expect-error nothing follows from it
  const onward: ArgumentEdge = { from: 'unwritten-step', to: 'why-not-agree', relation: 'may-answer' }
  // What is checked here is checked by the compiler.
  assert.ok(asWritten && asImplied && onward)
})

test('that the lever or the unshared premise answers the question is a reading, not written', () => {
  assert.deepEqual(
    edges.filter(({ to }) => to === 'why-not-agree'),
    [
      { from: 'one-issue-two-meanings', to: 'why-not-agree', relation: 'may-answer' },
      { from: 'premise-not-shared', to: 'why-not-agree', relation: 'may-answer' },
    ],
  )
})

test('the deeper question does not depend on what is conceded about Israel', () => {
  assert.ok(!has('israel-may-have-calculated', 'does-deterrence-hold'))
  assert.deepEqual(
    edges.filter(({ from }) => from === 'israel-may-have-calculated'),
    [{ from: 'israel-may-have-calculated', to: 'first-strike-not-prevented', relation: 'granted' }],
  )
})

test('the idea of a deterrent can slide from capability to the stockpile, not the other way', () => {
  assert.ok(has('enrichment-deters-loosely', 'stockpile-deters-too'))
  assert.ok(!has('stockpile-deters-too', 'enrichment-deters-loosely'))
})

test('the two sections are joined by links that end in a claim, each citing both its ends', () => {
  const links: readonly SectionsLink[] = sectionsLock
  assert.equal(new Set(links.map(({ id }) => id)).size, links.length)
  for (const { id, sectionOne, claims: ends, statement } of links) {
    for (const end of ends) assert.ok(ids.includes(end), id)
    for (const paragraph of sectionOne.paragraphs) {
      assert.match(paragraph, /^1\./, id)
      assert.ok(statement.paragraphs.includes(paragraph), `${id}: ${paragraph}`)
    }
    assert.ok(
      statement.paragraphs.some((paragraph) => paragraph.startsWith('2.')),
      id,
    )
  }
})

test('only the links that the author draws himself are not the voice of the lecturer', () => {
  const drawn = sectionsLock.flatMap(({ id, statement }) => (statement.voice === 'lecturer' ? [] : [id]))
  assert.deepEqual(drawn, ['missiles-and-allies', 'non-agreement-asked'])
})
